import type { Tx } from '@/lib/platform/db';
import { sql } from '@/lib/platform/sql';
import { ATTESE_SECONDI, FINESTRA_INDIRIZZO_SECONDI, ORE_OBLIO, TENTATIVI_PER_INDIRIZZO } from './domain/accesso';

const UN_GIORNO = 86_400;
const IGNOTO = 'sconosciuto';

/**
 * Counts one attempt for the address before anything is evaluated; false when its window is full. Passing by, it forgets a few
 * addresses whose window ended a day ago.
 */
export async function riservaIndirizzo(tx: Tx, indirizzoIp: string | null, now: Date): Promise<boolean> {
  await tx.$executeRaw`
    DELETE FROM tentativo_indirizzo WHERE indirizzo IN (
      SELECT indirizzo FROM tentativo_indirizzo WHERE azzera_il < ${now}::timestamptz - make_interval(secs => ${UN_GIORNO}::int)
        LIMIT 5 FOR UPDATE SKIP LOCKED)`;
  const righe = await tx.$queryRaw<{ tentativi: number }[]>`
    INSERT INTO tentativo_indirizzo AS t (indirizzo, tentativi, azzera_il)
    VALUES (${indirizzoIp ?? IGNOTO}, 1, ${now}::timestamptz + make_interval(secs => ${FINESTRA_INDIRIZZO_SECONDI}::int))
    ON CONFLICT (indirizzo) DO UPDATE SET
      tentativi = CASE WHEN t.azzera_il <= ${now}::timestamptz THEN 1 ELSE t.tentativi + 1 END,
      azzera_il = CASE WHEN t.azzera_il <= ${now}::timestamptz THEN excluded.azzera_il ELSE t.azzera_il END
      WHERE t.azzera_il <= ${now}::timestamptz OR t.tentativi < ${TENTATIVI_PER_INDIRIZZO}::int
    RETURNING tentativi`;
  return righe.length === 1;
}

/** Gives back the attempt of a successful login. */
export async function rendiIndirizzo(tx: Tx, indirizzoIp: string | null): Promise<void> {
  await tx.$executeRaw`UPDATE tentativo_indirizzo SET tentativi = greatest(tentativi - 1, 0) WHERE indirizzo = ${indirizzoIp ?? IGNOTO}`;
}

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
