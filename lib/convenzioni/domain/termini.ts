import { GIORNI_MINIMI_DIFFIDA } from '@/lib/clausole/clausole/risoluzione';
import type { Regole } from '@/lib/clausole/regole/regole';
import { addAnni, addGiorni, oggi, type DataIso } from '@/lib/core/date';
import { fineDiCalendario } from '@/lib/core/termini';

/** Terms counted from the countersignature by the calendar alone: the last day of the convenzione is a working day or not, as it falls. */
export function stipula(oggi: DataIso, { durataAnni }: Pick<Regole, 'durataAnni'>): { stipulataIl: DataIso; scadenzaIl: DataIso } {
  return { stipulataIl: oggi, scadenzaIl: fineDiCalendario(oggi, { anni: durataAnni }) };
}

/**
 * The last day that the clauses give: the first term, then each renewal that both parties have signed from where the one before ends
 * (CA-14). Null where a renewal says its own (CH-09).
 */
export function ultimoGiornoPerClausola(
  stipulataIl: DataIso,
  regole: Pick<Regole, 'durataAnni' | 'rinnovo'>,
  rinnovi: number,
): DataIso | null {
  const primo = stipula(stipulataIl, regole).scadenzaIl;
  if (rinnovi === 0) return primo;
  return regole.rinnovo && addAnni(primo, regole.rinnovo.anni * rinnovi);
}

type Fine = { readonly scadenzaIl: DataIso | null; readonly recessoEfficaceIl: DataIso | null; readonly cessataIl: Date | null };

/**
 * The last day of a convenzione as every screen, list and report tells it: the earliest of its term, the day before a withdrawal takes
 * effect (on that day the accesses are shut already) and the day on which it ended. Null where it has not begun.
 */
export function ultimoGiorno({ scadenzaIl, recessoEfficaceIl, cessataIl }: Fine): DataIso | null {
  const fine = cessataIl !== null ? oggi(cessataIl) : recessoEfficaceIl && addGiorni(recessoEfficaceIl, -1);
  return scadenzaIl !== null && fine !== null && fine < scadenzaIl ? fine : scadenzaIl;
}

/** CA-15: the first day on which a fruitore's withdrawal announced today may take effect; null where the clause gives it none. */
export function primoGiornoRecesso(oggi: DataIso, { recessoFruitoreGiorni }: Pick<Regole, 'recessoFruitoreGiorni'>): DataIso | null {
  return recessoFruitoreGiorni === null ? null : addGiorni(oggi, recessoFruitoreGiorni);
}

/** CH-11: the first day that a diffida sent today may set as its term. */
export function primoTermineDiffida(oggi: DataIso): DataIso {
  return addGiorni(oggi, GIORNI_MINIMI_DIFFIDA);
}

/** A term that ends within these months is told as near. */
export const MESI_IN_SCADENZA = 6;
