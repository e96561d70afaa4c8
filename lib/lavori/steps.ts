/** What other contexts ask of the work that is done in the background. */
import { isPersona, type Attore } from '@/lib/core/attore';
import type { LavoroDaFare } from '@/lib/core/lavori';
import type { Tx } from '@/lib/platform/db';
import { inserisciLavoro } from './repository';

/** Hands a piece of work to the worker, which is woken with this transaction's commit; the row says who asked for it, and when. */
export function affidareLavoro(tx: Tx, attore: Attore, lavoro: LavoroDaFare, now: Date): Promise<void> {
  const { erogatoreId } = attore;
  return inserisciLavoro(tx, { ...lavoro, erogatoreId, chiestoDa: isPersona(attore) ? attore.utenteId : null, chiestoIl: now });
}
