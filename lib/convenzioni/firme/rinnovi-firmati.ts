import { daColonna, type DataIso } from '@/lib/core/date';
import type { ErroreVarco } from '@/lib/core/errors';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { attiDelSeguito, type RigaDocumento } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { impedimentoARinnovare } from '../domain/rinnovo';
import { leggiRigaConvenzione } from '../repository';
import { regoleDellaConvenzione } from '../steps';

/**
 * CA-14, CH-09: why an act of renewal is signed no more: both parties have signed the others that the clause admits, or the last day has
 * passed; null of anything else. Asked as it is prepared and once more as it is signed: one may have been prepared before.
 */
export async function impedimentoAlRinnovo(
  tx: Tx,
  { id, tipo, convenzioneId }: Pick<RigaDocumento, 'id' | 'tipo' | 'convenzioneId'>,
  oggi: DataIso,
): Promise<ErroreVarco | null> {
  if (raccoltaDi(tipo).conseguenza !== 'RINNOVO' || convenzioneId === null) return null;
  const altri = (await attiDelSeguito(tx, convenzioneId, 'RINNOVO')).filter((atto) => atto.firmato && atto.id !== id);
  const { rinnovo } = await regoleDellaConvenzione(tx, convenzioneId);
  const { stato, scadenzaIl } = await leggiRigaConvenzione(tx, convenzioneId);
  return impedimentoARinnovare({ rinnovo, firmati: altri.length, stato, scadenzaIl: daColonna(scadenzaIl), oggi });
}
