import type { Tx } from '@/lib/platform/db';

/** Ties to an act, until it is signed, those of these operators whom no act designates yet. */
export async function legaAllAtto(tx: Tx, operatoreIds: readonly string[], attoId: string): Promise<void> {
  await tx.operatore.updateMany({ where: { id: { in: [...operatoreIds] }, stato: 'PROPOSTO' }, data: { designazioneDocumentoId: attoId } });
}

/** Designates whoever is tied to that act; answers whom. `copiaId`: the signed file, which is what designates. */
export async function designaConAtto(tx: Tx, attoId: string, copiaId: string, now: Date): Promise<string[]> {
  const righe = await tx.operatore.updateManyAndReturn({
    where: { designazioneDocumentoId: attoId, stato: 'PROPOSTO' },
    data: { stato: 'DESIGNATO', designazioneDocumentoId: copiaId, designatoIl: now, versione: { increment: 1 } },
    select: { id: true },
  });
  return righe.map(({ id }) => id);
}
