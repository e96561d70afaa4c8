import type { Tx } from '@/lib/platform/db';

/**
 * When an operator of a convenzione last came in, and said from which workstation, when a session of theirs last ended, when one last chose
 * a password.
 */
type FattiAccesso = { readonly [F in 'entrato' | 'postazione' | 'chiusa' | 'password']: Date | null };

export async function fattiDegliAccessi(tx: Tx, convenzioneId: string): Promise<FattiAccesso> {
  const [riga] = await tx.$queryRaw<FattiAccesso[]>`
    SELECT max(s.aperta_il) AS entrato, max(s.aperta_il) FILTER (WHERE s.postazione IS NOT NULL) AS postazione,
           max(s.chiusa_il) AS chiusa, max(u.password_impostata_il) AS password
      FROM operatore o
      LEFT JOIN utente u ON u.erogatore_id = o.erogatore_id AND u.id = o.utente_id
      LEFT JOIN sessione s ON s.erogatore_id = o.erogatore_id AND s.operatore_id = o.id
     WHERE o.erogatore_id = varco_erogatore() AND o.convenzione_id = ${convenzioneId}::uuid`;
  return riga ?? { entrato: null, postazione: null, chiusa: null, password: null };
}
