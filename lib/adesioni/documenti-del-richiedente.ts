import type { TipoDocumento } from '@/lib/core/documenti';
import { fileDellaDomanda, type FileFirmato } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';

/** What the applicant sees of its request's documents: what it sent and the agreement that it signs, never the office's own acts. */
const DEL_RICHIEDENTE: readonly TipoDocumento[] = ['RICHIESTA_ADESIONE', 'INTEGRAZIONE_ADESIONE', 'ACCORDO_ADESIONE'];

/** The documents of a request that the applicant may have. */
export async function documentiDelRichiedente(tx: Tx, adesioneId: string): Promise<FileFirmato[]> {
  return (await fileDellaDomanda(tx, adesioneId)).filter(({ tipo }) => DEL_RICHIEDENTE.includes(tipo));
}
