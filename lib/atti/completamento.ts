import { schemaDelCampo, type CampiAtto } from '@/lib/core/campi-atto';
import { nonValido } from '@/lib/core/errors';
import { fraseNonStampabile } from '@/lib/core/stampa';
import { ATTI, type Materie, type TipoAtto } from './domain/catalogo';
import { spazioVuoto } from './domain/bozza';
import type { CampiDi } from './domain/definizione';

/** The part of a matter that is typed. */
export type Scritto<T extends TipoAtto> = Pick<Materie[T], keyof CampiDi<Materie[T]> & keyof Materie[T]>;

/**
 * What has been typed so far for an act, with a blank in the place of what is missing or is not right yet. Refuses (NON_VALIDO) a choice
 * that nobody has made, since what the act says depends on it, and what cannot be printed.
 */
export function conSpaziVuoti<T extends TipoAtto>(tipo: T, valori: Readonly<Record<string, unknown>>): Scritto<T> {
  const campi: CampiAtto = ATTI[tipo].campi;
  const completi = Object.entries(campi).map(([nome, campo]) => {
    const guasto = fraseNonStampabile(String(valori[nome] ?? ''));
    if (guasto !== null) throw nonValido({ [`valori.${nome}`]: guasto });
    // A reason that is still too short is what has been written so far.
    const letto = schemaDelCampo({ ...campo, minimo: 1 }).safeParse(valori[nome]);
    const valore = letto.success ? letto.data : spazioVuoto(campo);
    if (valore === null) throw nonValido({ [`valori.${nome}`]: `Scegli «${campo.etichetta}»: da questo dipende che cosa dice l’atto.` });
    return [nome, valore];
  });
  return Object.fromEntries(completi) as Scritto<T>;
}
