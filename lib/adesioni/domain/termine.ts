import { addGiorni, differenzaGiorni, type DataIso } from '@/lib/core/date';
import { isScaduto, scadenza, scadenzaConSospensioni, type Sospensione } from '@/lib/core/termini';

/** LE-13: the ordinary term of the procedure, from the day the request is received (law 241/1990, art. 2). */
const TERMINE_PROCEDIMENTO = { giorni: 30 } as const;

/** Days for which an unsent draft is kept; with it go its links (data minimisation). */
const GIORNI_BOZZA = 30;

/** Days for which a link works after the request was sent: long enough to follow it to its end, renewed at every message. */
export const GIORNI_COLLEGAMENTO = 180;

/** LE-13: last useful day for an answer, when the request has just been received. */
export function termineIniziale(ricevutaIl: DataIso): DataIso {
  return scadenza(ricevutaIl, TERMINE_PROCEDIMENTO);
}

/** LE-13: last useful day, the days in which integrations were awaited left out. */
export function termineConSospensioni(ricevutaIl: DataIso, sospensioni: readonly Sospensione[], oggi: DataIso): DataIso {
  return scadenzaConSospensioni(ricevutaIl, TERMINE_PROCEDIMENTO, sospensioni, oggi);
}

/** Last day on which a draft begun today can be resumed. */
export function ultimoGiornoBozza(oggi: DataIso): DataIso {
  return addGiorni(oggi, GIORNI_BOZZA);
}

export type SituazioneTermine =
  /** No term: not sent yet, or already concluded. */
  | { readonly tipo: 'ASSENTE' }
  /** It stands still since that day; `restano` are the days that will be left when it runs again. */
  | { readonly tipo: 'FERMO'; readonly dal: DataIso; readonly restano: number }
  | { readonly tipo: 'IN_CORSO'; readonly il: DataIso; readonly restano: number }
  | { readonly tipo: 'SCADUTO'; readonly il: DataIso; readonly da: number };

/** How the term stands today. Days are calendar ones; on the last day 0 are left and it has not expired. */
export function situazioneTermine(aperta: boolean, termineIl: DataIso | null, sospesoIl: DataIso | null, oggi: DataIso): SituazioneTermine {
  if (!aperta || termineIl === null) return { tipo: 'ASSENTE' };
  if (sospesoIl !== null) return { tipo: 'FERMO', dal: sospesoIl, restano: Math.max(0, differenzaGiorni(sospesoIl, termineIl)) };
  if (isScaduto(termineIl, oggi)) return { tipo: 'SCADUTO', il: termineIl, da: differenzaGiorni(termineIl, oggi) };
  return { tipo: 'IN_CORSO', il: termineIl, restano: differenzaGiorni(oggi, termineIl) };
}
