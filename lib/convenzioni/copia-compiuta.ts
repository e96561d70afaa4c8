import { archiviareCopia, type RigaDocumento } from '@/lib/documenti/steps';
import { designareConAtto } from '@/lib/operatori/steps';
import type { Contesto } from '@/lib/platform/use-case';

type Ambiente = Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'nuovoId'>;
type Atto = Pick<RigaDocumento, 'id' | 'tipo' | 'convenzioneId' | 'adesioneId' | 'enteId'>;
type Copia = Pick<Parameters<typeof archiviareCopia>[1], 'parte' | 'file' | 'verifica'>;

/**
 * Archives the signed copy of an act that is no convenzione, whoever judged it: the verifier, or a person. What follows is in the same
 * transaction: a designation designates the operators whom it names (SA-10, CA-06), and answers whom.
 */
export async function compiereCopia(
  ambiente: Ambiente,
  { id: originaleId, tipo, convenzioneId, adesioneId, enteId }: Atto,
  { parte, file, verifica }: Copia,
): Promise<{ operatori?: readonly string[] }> {
  const legami = { convenzioneId, adesioneId, enteId };
  const copiaId = await archiviareCopia(ambiente, { tipo: 'ATTO_FIRMATO', originaleId, parte, legami, file, verifica });
  if (tipo !== 'ATTO_DESIGNAZIONE') return {};
  return { operatori: await designareConAtto(ambiente.tx, originaleId, copiaId, ambiente.now) };
}
