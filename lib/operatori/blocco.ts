import { regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { ParteDellAccordo } from './domain/operatore';
import { nomiBloccati, togliBlocco, type DiChi } from './repository-blocco';

/**
 * SA-16: the comune's suspension outlives the row it was put on. Whoever left the roster while suspended by the comune, or was disabled
 * by it for an anomaly, comes back by the comune's hand only: its own people lift the block here, the fruitore's get
 * OPERATORE_SOSPESO_DAL_COMUNE.
 */
export async function sciogliereBlocco(tx: Tx, parte: ParteDellAccordo, diChi: DiChi, frase: (nomi: string) => string): Promise<void> {
  if (parte === 'EROGATORE') return togliBlocco(tx, diChi);
  const nomi = await nomiBloccati(tx, diChi);
  if (nomi.length > 0) throw regola('OPERATORE_SOSPESO_DAL_COMUNE', frase(nomi.join(', ')));
}
