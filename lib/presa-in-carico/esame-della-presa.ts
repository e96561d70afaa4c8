import type { Tx } from '@/lib/platform/db';
import type { FileNoto } from './esame/fatti';
import { esaminare, type Esame } from './esame/esaminare';
import { leggiFatti } from './lettura/fatti';
import type { FogliLetti } from './repository';

/** The rows of a load against what is in Varco now; of sheets whose headings are wrong only that is said. */
export async function esaminareLetti(tx: Tx, { fogli, problemi }: FogliLetti, file: readonly FileNoto[], now: Date): Promise<Esame> {
  if (problemi.some(({ gravita }) => gravita === 'ERRORE')) return { piano: [], problemi };
  const esame = esaminare(fogli, await leggiFatti(tx, fogli, file, now));
  return { ...esame, problemi: [...problemi, ...esame.problemi] };
}
