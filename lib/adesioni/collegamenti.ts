import { fineDelGiorno } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { improntaGettone, nuovoGettone } from '@/lib/platform/gettoni';
import { indirizzo } from '@/lib/platform/indirizzo';
import { GIORNI_COLLEGAMENTO } from './domain/termine';
import { prolungaFinoAl, scriviCollegamento, type DomandaDelCollegamento } from './repository-collegamenti';

/** The link that opens one adhesion without an account. The token stands in the message only; the database keeps its SHA-256. */
type CollegamentoAdesione = { readonly gettone: string; readonly indirizzo: string };

/** A new link beside those already sent: each message brings its own, because a token cannot be read back. */
export async function nuovoCollegamento(tx: Tx, chi: DomandaDelCollegamento, scadeIl: Date, now: Date): Promise<CollegamentoAdesione> {
  const gettone = nuovoGettone();
  await scriviCollegamento(tx, chi, { tokenHash: improntaGettone(gettone), scadeIl }, now);
  return { gettone, indirizzo: indirizzo(`/adesione/riprendi/${gettone}`) };
}

/** When a link of a request already sent stops working. */
export function fineCollegamento(now: Date): Date {
  return fineDelGiorno(GIORNI_COLLEGAMENTO, now);
}

/** The links of a draft live on once it is sent: whoever holds one follows the request. */
export function prolungaCollegamenti(tx: Tx, adesioneId: string, now: Date): Promise<void> {
  return prolungaFinoAl(tx, adesioneId, fineCollegamento(now));
}
