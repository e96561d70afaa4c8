import { fileFirmato } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { momentoDi } from '@/lib/core/momento';
import type { OperatoreView } from '../views';

type ConDesignazione = {
  readonly designazioneDocumentoId: string | null;
  readonly designatoIl: Date | null;
  readonly presaInCaricoId: string | null;
};

/** The act that designates an operator, as a link to the archive, with what was found of its signature. */
export async function designazioneDi(
  tx: Tx,
  { designazioneDocumentoId, designatoIl, presaInCaricoId }: ConDesignazione,
): Promise<OperatoreView['designazione']> {
  if (designazioneDocumentoId === null || designatoIl === null) return null;
  const file = await fileFirmato(tx, designazioneDocumentoId);
  const il = momentoDi(designatoIl, presaInCaricoId !== null);
  return file && { documentoId: file.id, nome: file.nome, dimensione: file.dimensione, il, firma: file.firma };
}
