import type { Tx } from '@/lib/platform/db';
import { sql } from '@/lib/platform/sql';
import { ATTESE_SECONDI, ORE_OBLIO } from './domain/accesso';

/**
 * Reserves one guess at an account's password, in one statement: of any number that come together, only those within the limit are
 * told true, and only they may be evaluated. Each wrong guess from the fifth on costs a longer wait.
 */
export async function riservaTentativo(tx: Tx, utenteId: string, now: Date): Promise<boolean> {
  const tentativi = sql`CASE WHEN bloccato_fino_a < ${now}::timestamptz - make_interval(hours => ${ORE_OBLIO}::int) THEN 1 ELSE tentativi_falliti + 1 END`;
  const righe = await tx.$executeRaw`
    UPDATE utente SET tentativi_falliti = ${tentativi},
           bloccato_fino_a = ${now}::timestamptz + make_interval(secs => (${[...ATTESE_SECONDI]}::int[])[least(${tentativi}, ${ATTESE_SECONDI.length}::int)])
     WHERE id = ${utenteId}::uuid AND stato = 'ATTIVO' AND password_hash IS NOT NULL AND (bloccato_fino_a IS NULL OR bloccato_fino_a <= ${now}::timestamptz)`;
  return righe === 1;
}

/** Back to zero: the right password was given. */
export async function azzeraTentativi(tx: Tx, utenteId: string): Promise<void> {
  await tx.utente.updateMany({ where: { id: utenteId }, data: { tentativiFalliti: 0, bloccatoFinoA: null } });
}
