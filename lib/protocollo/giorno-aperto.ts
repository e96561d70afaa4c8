import type { DataIso } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { giornalieri } from './repository-giornaliero';

/**
 * DPCM 3 December 2013, art. 7: nothing more comes into a day whose register is in the archive. To be asked once the choice of the register
 * is held still, as archiving waits for who holds it: a request begun before midnight may get there after.
 */
export async function assertGiornoAperto(tx: Tx, giorno: DataIso): Promise<void> {
  if ((await giornalieri(tx, giorno)).length > 0)
    throw regola(
      'GIORNO_CHIUSO',
      'Intanto è passata la mezzanotte e il registro di protocollo di ieri è chiuso: riprova, varrà la data di oggi.',
    );
}
