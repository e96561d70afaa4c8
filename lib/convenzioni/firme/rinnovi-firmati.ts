import type { ErroreVarco } from '@/lib/core/errors';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { attiDelSeguito, type RigaDocumento } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { rinnoviEsauriti } from '../domain/rinnovo';
import { regoleDellaConvenzione } from '../steps';

/**
 * CA-14: why an act of renewal is signed no more, both parties having signed the others that the clause admits; null of anything else. Asked
 * as it is prepared and once more as it is signed: one may have been prepared before another was signed.
 */
export async function rinnovoDiTroppo(
  tx: Tx,
  { id, tipo, convenzioneId }: Pick<RigaDocumento, 'id' | 'tipo' | 'convenzioneId'>,
): Promise<ErroreVarco | null> {
  if (raccoltaDi(tipo).conseguenza !== 'RINNOVO' || convenzioneId === null) return null;
  const altri = (await attiDelSeguito(tx, convenzioneId, 'RINNOVO')).filter((atto) => atto.firmato && atto.id !== id);
  const { rinnovo } = await regoleDellaConvenzione(tx, convenzioneId);
  return rinnoviEsauriti({ rinnovo, firmati: altri.length });
}
