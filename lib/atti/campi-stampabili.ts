import type { DocumentoPdf } from '@/lib/core/documento';
import { ErroreVarco, isErroreVarco } from '@/lib/core/errors';
import { componiPdf, generaPdf, type PdfComposto } from '@/lib/platform/pdf/genera-pdf';

/**
 * Draws an act; a character that the fonts lack is told beside the field in which it was typed, where it was typed by whoever asks for the
 * act, and as it is where it comes from the archive.
 */
export async function disegnare(documento: DocumentoPdf, campi: readonly string[], materia: object): Promise<PdfComposto> {
  try {
    return await componiPdf(documento);
  } catch (error) {
    if (!isErroreVarco(error) || error.codice !== 'CARATTERE_NON_STAMPABILE') throw error;
    for (const [nome, valore] of Object.entries(materia)) {
      if (!campi.includes(nome) || typeof valore !== 'string') continue;
      if (!(await isStampabile(valore))) throw new ErroreVarco(error.famiglia, error.codice, error.message, { [nome]: error.message });
    }
    throw error;
  }
}

const FOGLIO = { titolo: '-', oggetto: '-', identificativo: '-', ente: { denominazione: '-', sottotitolo: '-' }, data: new Date(0) };

function isStampabile(testo: string): Promise<boolean> {
  return generaPdf({ ...FOGLIO, blocchi: [{ tipo: 'paragrafo', testo }] }).then(
    () => true,
    () => false,
  );
}
