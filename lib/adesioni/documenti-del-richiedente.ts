import type { TipoDocumento } from '@/lib/core/documenti';
import { fileDellaDomanda, type FileFirmato } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';

/** What the applicant sees of its request's documents: what it sent and the agreement with its own signed copies, never the office's acts. */
const DEL_RICHIEDENTE: readonly TipoDocumento[] = ['RICHIESTA_ADESIONE', 'INTEGRAZIONE_ADESIONE', 'ACCORDO_ADESIONE'];

/** The documents of a request that the applicant may have. */
export async function documentiDelRichiedente(tx: Tx, adesioneId: string): Promise<FileFirmato[]> {
  const suo = ({ tipo, parte }: FileFirmato): boolean =>
    DEL_RICHIEDENTE.includes(tipo) || (tipo === 'ATTO_FIRMATO' && parte === 'FRUITORE');
  return (await fileDellaDomanda(tx, adesioneId)).filter(suo);
}
