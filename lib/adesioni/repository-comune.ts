import type { Tx } from '@/lib/platform/db';

/** Name and addresses of the comune that owns the transaction. */
export function getComune(tx: Tx, erogatoreId: string) {
  return tx.erogatore.findUniqueOrThrow({
    where: { id: erogatoreId },
    select: { codice: true, denominazione: true, emailUfficio: true, pec: true, telefono: true, indirizzo: true },
  });
}
