import { reteDi } from '@/lib/core/rete';
import type { Tx } from '@/lib/platform/db';
import { sql } from '@/lib/platform/sql';
import { riservaIndirizzo } from '@/lib/platform/limite-indirizzo';
import { ATTESE_SECONDI, GIORNI_LUOGO_NOTO, ORE_OBLIO, riservaDelNoto } from './domain/accesso';
import type { Conto } from './repository-accesso';

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

/** The same; while the account waits because of strangers, a guess of its own for who comes from where it has logged in of late. */
export async function riservaTentativoDa(
  tx: Tx,
  conto: Pick<Conto, 'erogatoreId' | 'id'>,
  indirizzoIp: string | null,
  now: Date,
): Promise<boolean> {
  if (await riservaTentativo(tx, conto.id, now)) return true;
  if (indirizzoIp === null || !(await isLuogoNoto(tx, conto, indirizzoIp, now))) return false;
  return riservaIndirizzo(tx, riservaDelNoto(conto.id), indirizzoIp, now);
}

/** Whether the account has opened a session from that network in the last months. */
async function isLuogoNoto(
  tx: Tx,
  { erogatoreId, id }: Pick<Conto, 'erogatoreId' | 'id'>,
  indirizzoIp: string,
  now: Date,
): Promise<boolean> {
  const dal = new Date(now.getTime() - GIORNI_LUOGO_NOTO * 86_400_000);
  const sessioni = await tx.sessione.findMany({
    where: { erogatoreId, utenteId: id, apertaIl: { gt: dal } },
    select: { indirizzoIp: true },
  });
  return sessioni.some((sessione) => reteDi(sessione.indirizzoIp) === reteDi(indirizzoIp));
}

/** Back to zero: the right password was given. */
export async function azzeraTentativi(tx: Tx, utenteId: string): Promise<void> {
  await tx.utente.updateMany({ where: { id: utenteId }, data: { tentativiFalliti: 0, bloccatoFinoA: null } });
}
