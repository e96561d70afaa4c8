import type { Tx } from '@/lib/platform/db';
import { cancellaMessaggiDiBozza } from './repository';

/** Erases the messages that carried the link of drafts that are no more; those in the worker's hands go the next time. */
export function dimenticareMessaggiDiBozze(tx: Tx): Promise<void> {
  return cancellaMessaggiDiBozza(tx);
}
