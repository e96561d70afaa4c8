import type { DocumentoPdf } from '@/lib/core/documento';
import { ErroreVarco, isErroreVarco } from '@/lib/core/errors';
import { checkGlyphs } from '@/lib/platform/pdf/check-glyphs';

/**
 * Runs the drawing of an act; a character that the fonts lack is told beside the field in which it was typed, where it was typed by
 * whoever asks for the act, and as it is where it comes from the archive.
 */
export async function conCampiStampabili<T>(campi: readonly string[], materia: object, disegnare: () => Promise<T>): Promise<T> {
  try {
    return await disegnare();
  } catch (error) {
    if (!isErroreVarco(error) || error.codice !== 'CARATTERE_NON_STAMPABILE') throw error;
    const colpevole = Object.entries(materia).find(([nome, valore]) => campi.includes(nome) && !isStampabile(valore));
    throw colpevole ? new ErroreVarco(error.famiglia, error.codice, error.message, { [colpevole[0]]: error.message }) : error;
  }
}

const VUOTO: Omit<DocumentoPdf, 'blocchi'> = {
  titolo: '',
  oggetto: '',
  identificativo: '',
  ente: { denominazione: '', sottotitolo: '' },
  data: new Date(0),
};

function isStampabile(valore: unknown): boolean {
  if (typeof valore !== 'string') return true;
  try {
    checkGlyphs({ ...VUOTO, blocchi: [{ tipo: 'paragrafo', testo: valore }] });
    return true;
  } catch {
    return false;
  }
}
