import { idCasuale } from '@/lib/core/ids';
import type { Notifica } from '@/lib/core/messaggi';
import type { Tx } from './db';

/** Puts messages in the outbox within the act's transaction: either both happen, or neither. */
export async function accoda(tx: Tx, erogatoreId: string, messaggi: readonly Notifica[], now: Date): Promise<void> {
  await tx.messaggio.createMany({
    data: messaggi.map(({ tipo, destinatario, dati, id = idCasuale() }) => ({
      erogatoreId,
      id,
      tipo,
      destinatario,
      dati,
      prossimoIl: now,
      creatoIl: now,
    })),
  });
}
