import { idCasuale } from '@/lib/core/ids';
import type { Tx } from '@/lib/platform/db';

/** Digests of the last `quante` passwords before the one in force, the newest first. */
export async function impronteCessate(tx: Tx, utenteId: string, quante: number): Promise<string[]> {
  if (quante <= 0) return [];
  const righe = await tx.passwordPrecedente.findMany({
    where: { utenteId },
    orderBy: [{ sostituitaIl: 'desc' }, { id: 'asc' }],
    take: quante,
    select: { hash: true },
  });
  return righe.map(({ hash }) => hash);
}

type Cambio = {
  readonly erogatoreId: string;
  readonly utenteId: string;
  readonly vecchia: string;
  readonly nuova: string;
  readonly ricorda: boolean;
};

/**
 * Puts the new password in the place of the one that was verified; false when that one is no longer there (changed meanwhile). `ricorda`:
 * the old one goes into the history, unless it was provisional.
 */
export async function sostituisciPassword(tx: Tx, { erogatoreId, utenteId, vecchia, nuova, ricorda }: Cambio, now: Date): Promise<boolean> {
  const { count } = await tx.utente.updateMany({
    where: { id: utenteId, passwordHash: vecchia, stato: 'ATTIVO' },
    data: { passwordHash: nuova, passwordImpostataIl: now, passwordProvvisoria: false, tentativiFalliti: 0, bloccatoFinoA: null },
  });
  if (count === 1 && ricorda)
    await tx.passwordPrecedente.createMany({ data: [{ erogatoreId, id: idCasuale(), utenteId, hash: vecchia, sostituitaIl: now }] });
  return count === 1;
}

/** A password that opens only the page where it is changed. It was never chosen by the person: so it has no date. */
export async function impostaProvvisoria(tx: Tx, utenteId: string, impronta: string): Promise<boolean> {
  const { count } = await tx.utente.updateMany({
    where: { id: utenteId, stato: 'ATTIVO' },
    data: { passwordHash: impronta, passwordImpostataIl: null, passwordProvvisoria: true, tentativiFalliti: 0, bloccatoFinoA: null },
  });
  return count === 1;
}

/** Name of the territory of an erogatore; empty when it is not visible. */
export async function comuneDi(tx: Tx, erogatoreId: string): Promise<string> {
  return (await tx.erogatore.findFirst({ where: { id: erogatoreId }, select: { comune: true } }))?.comune ?? '';
}
