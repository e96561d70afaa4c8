import type { Tx } from '@/lib/platform/db';
import { join } from '@/lib/platform/sql';
import type { StatoOperatore } from './domain/operatore';

/** An operator's first name and mailbox, in small letters. */
export type RecapitoOperatore = { readonly nome: string; readonly email: string };

/** Of the operators of a convenzione in those states, the mailboxes of their cards, else of their accounts. Who has none is left out. */
export function recapitiPerStato(tx: Tx, convenzioneId: string, stati: readonly StatoOperatore[]): Promise<RecapitoOperatore[]> {
  return tx.$queryRaw<RecapitoOperatore[]>`
    SELECT nome, email FROM (
      SELECT o.nome, lower(coalesce(nullif(o.scheda ->> 'email', ''), u.email)) AS email
        FROM operatore o LEFT JOIN utente u ON u.erogatore_id = o.erogatore_id AND u.id = o.utente_id
       WHERE o.erogatore_id = varco_erogatore() AND o.convenzione_id = ${convenzioneId}::uuid AND o.stato IN (${join([...stati])})) r
     WHERE email IS NOT NULL ORDER BY email`;
}
