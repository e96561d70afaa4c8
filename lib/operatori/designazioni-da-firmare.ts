import { ASPETTA_FIRMA } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { designazioniInAttesa, type DesignazioneInAttesa } from './repository-designazione';

/** The designations of these people that wait for a signature: what waits, the archive says for every kind of act alike (SA-10). */
export function designazioniDaFirmare(tx: Tx, operatoreIds: readonly string[]): Promise<DesignazioneInAttesa[]> {
  return designazioniInAttesa(tx, operatoreIds, ASPETTA_FIRMA);
}
