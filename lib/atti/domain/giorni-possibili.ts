import { addAnni, formatoEsteso, oggi, oraItaliana, type DataIso } from '@/lib/core/date';
import { nonValido, type ErroreVarco } from '@/lib/core/errors';
import type { FonteComune, FonteConvenzione } from './fonti';

/** What a day, or an hour, typed for an act contradicts: one sentence for whoever typed it; null where it may be true. */
type Contraddizione = string | null;

/** The first of the fields that contradicts something, with its sentence beside it (NON_VALIDO). */
export function rifiutoDeiGiorni(campi: Readonly<Record<string, Contraddizione>>): ErroreVarco | null {
  for (const [nome, frase] of Object.entries(campi)) if (frase !== null) return nonValido({ [nome]: frase });
  return null;
}

/** Nothing is done, or changed, under a convenzione before it is signed (art. 1326 c.c.). */
export function primaDellaStipula(giorno: DataIso, { convenzione: { stipulataIl } }: FonteConvenzione): Contraddizione {
  return stipulataIl !== null && giorno < stipulataIl
    ? `La convenzione è stata stipulata ${formatoEsteso(stipulataIl, 'il')}: scrivi un giorno che non viene prima.`
    : null;
}

/** By when one has to answer: today still, never a day gone by. */
export function termineTrascorso(giorno: DataIso, { generatoIl }: FonteComune): Contraddizione {
  return giorno < oggi(generatoIl) ? 'Il termine è già trascorso: scrivi oggi o un giorno che deve venire.' : null;
}

/** Nor so far away that nobody would be waiting any more: a year, within which the next review falls (SA-15). */
export function termineLontano(giorno: DataIso, { generatoIl }: FonteComune): Contraddizione {
  return giorno > addAnni(oggi(generatoIl), 1) ? 'Il termine è troppo lontano: scrivi un giorno entro un anno da oggi.' : null;
}

/** A moment of the civil clock, as it compares with another one. */
export const momento = (giorno: DataIso, ora: string): string => `${giorno} ${ora}`;

/** The moment at which the act is written. */
export const adesso = ({ generatoIl }: FonteComune): string => momento(oggi(generatoIl), oraItaliana(generatoIl).slice(0, 5));
