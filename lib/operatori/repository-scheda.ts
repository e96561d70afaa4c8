import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';

/** The whole row of an operator, or NON_TROVATO. */
export async function rigaScheda(tx: Tx, id: string) {
  const riga = await tx.operatore.findFirst({ where: { id } });
  if (!riga) throw nonTrovato('L’operatore');
  return riga;
}

export async function nomeUtenteDi(tx: Tx, utenteId: string | null): Promise<string | null> {
  if (utenteId === null) return null;
  return (await tx.utente.findFirst({ where: { id: utenteId }, select: { nomeUtente: true } }))?.nomeUtente ?? null;
}
