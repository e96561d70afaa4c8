import { addGiorni, inizioGiornata, oggi } from '@/lib/core/date';
import { idCasuale } from '@/lib/core/ids';
import type { Tx } from '@/lib/platform/db';
import { improntaGettone, nuovoGettone } from '@/lib/platform/gettoni';
import { indirizzo } from '@/lib/platform/indirizzo';
import { GIORNI_COLLEGAMENTO } from './domain/termine';

/** The link that opens one adhesion without an account. The token stands in the message only; the database keeps its SHA-256. */
export type CollegamentoAdesione = { readonly gettone: string; readonly indirizzo: string };

type Chi = { readonly erogatoreId: string; readonly adesioneId: string };

/** A new link beside those already sent: each message brings its own, because a token cannot be read back. */
export async function nuovoCollegamento(tx: Tx, { erogatoreId, adesioneId }: Chi, scadeIl: Date, now: Date): Promise<CollegamentoAdesione> {
  const gettone = nuovoGettone();
  await tx.collegamento.createMany({
    data: [{ erogatoreId, id: idCasuale(), scopo: 'ADESIONE', tokenHash: improntaGettone(gettone), adesioneId, scadeIl, creatoIl: now }],
  });
  return { gettone, indirizzo: indirizzo(`/adesione/riprendi/${gettone}`) };
}

/** When a link of a request already sent stops working. */
export function fineCollegamento(now: Date): Date {
  return inizioGiornata(addGiorni(oggi(now), GIORNI_COLLEGAMENTO + 1));
}

/** The links of a draft live on once it is sent: whoever holds one follows the request. */
export async function prolungaCollegamenti(tx: Tx, adesioneId: string, now: Date): Promise<void> {
  await tx.collegamento.updateMany({
    where: { adesioneId, scopo: 'ADESIONE', scadeIl: { lt: fineCollegamento(now) } },
    data: { scadeIl: fineCollegamento(now) },
  });
}
