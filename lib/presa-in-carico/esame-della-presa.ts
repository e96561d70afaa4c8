import type { Tx } from '@/lib/platform/db';
import type { FileNoto } from './esame/fatti';
import { esaminare, type Esame } from './esame/esaminare';
import { leggiFatti } from './lettura/fatti';
import type { FogliLetti } from './repository';

/** The rows of a load against what is in Varco now, with what is wrong with its sheets. */
export async function esaminareLetti(tx: Tx, { fogli, problemi }: FogliLetti, file: readonly FileNoto[], now: Date): Promise<Esame> {
  return esaminare(fogli, await leggiFatti(tx, fogli, file, now), problemi);
}
