import { idCasuale } from '@/lib/core/ids';
import type { Tx } from '@/lib/platform/db';

const SCOPO_PRIMA_PASSWORD = 'PRIMA_PASSWORD';

/** Makes every earlier link of these accounts useless: a new link, or dead credentials, leave no old one behind. */
export async function annullaCollegamenti(tx: Tx, utentiId: readonly string[], now: Date): Promise<void> {
  await tx.collegamento.updateMany({
    where: { utenteId: { in: [...utentiId] }, scopo: SCOPO_PRIMA_PASSWORD, usatoIl: null, scadeIl: { gt: now } },
    data: { scadeIl: now },
  });
}

/** A one-time link for that account; only the digest of its secret is kept. */
export async function creaCollegamento(
  tx: Tx,
  collegamento: { erogatoreId: string; utenteId: string; tokenHash: string; scadeIl: Date },
  now: Date,
): Promise<void> {
  await tx.collegamento.createMany({ data: [{ ...collegamento, id: idCasuale(), scopo: SCOPO_PRIMA_PASSWORD, creatoIl: now }] });
}

/** Uses the link up, if it can be used: one of two that come together gets it. Answers whose it is, or null. */
export async function consumaCollegamento(tx: Tx, tokenHash: string, now: Date): Promise<{ erogatoreId: string; utenteId: string } | null> {
  const [riga] = await tx.$queryRaw<{ erogatore_id: string; utente_id: string }[]>`
    UPDATE collegamento SET usato_il = ${now}::timestamptz
     WHERE token_hash = ${tokenHash} AND scopo = ${SCOPO_PRIMA_PASSWORD} AND usato_il IS NULL AND scade_il > ${now}::timestamptz AND utente_id IS NOT NULL
    RETURNING erogatore_id, utente_id`;
  return riga ? { erogatoreId: riga.erogatore_id, utenteId: riga.utente_id } : null;
}

/** The link of that secret, without using it: mail scanners open links too. Null: there is none. */
export function leggiCollegamento(tx: Tx, tokenHash: string): Promise<{ usatoIl: Date | null; scadeIl: Date } | null> {
  return tx.collegamento.findFirst({ where: { tokenHash, scopo: SCOPO_PRIMA_PASSWORD }, select: { usatoIl: true, scadeIl: true } });
}

/** Until when the provisional password made with the last used link opens anything; null when no link was ever used. */
export async function scadenzaProvvisoria(tx: Tx, utenteId: string): Promise<Date | null> {
  const ultimo = await tx.collegamento.findFirst({
    where: { utenteId, scopo: SCOPO_PRIMA_PASSWORD, usatoIl: { not: null } },
    orderBy: { usatoIl: 'desc' },
    select: { scadeIl: true },
  });
  return ultimo?.scadeIl ?? null;
}
