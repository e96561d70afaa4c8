import { rifiuta } from './motivi';

const MEGA = 1 << 20;

/** The largest file that is judged. */
export const MAX_FILE = 64 * MEGA;
/** Signatures of a file, or of an envelope with all that it holds. */
export const MAX_FIRME = 50;
/** All that is ever copied of one file: enough for a PDF that is little else than one string in hexadecimal. */
export const MAX_COPIE = 192 * MEGA;

/** What one file may cost in all, whatever is inside what: shared by every level and revision of it, and counted down. */
export type Bilancio = {
  /** Pieces of evidence on revocation. */
  prove: number;
  /** Time stamps. */
  marche: number;
  /** Values of a PDF, read or compared. */
  oggetti: number;
  /** Bytes that streams inflate to. */
  decompressi: number;
  /**
   * Bytes of copies, which stand outside the heap of JavaScript: pieces joined, streams inflated, hexadecimal read. What is no longer in use
   * is not given back, because nobody knows when the collector of garbage passes.
   */
  copie: number;
};

export function bilancioDelFile(): Bilancio {
  return { prove: 200, marche: 60, oggetti: 1_000_000, decompressi: 64 * MEGA, copie: MAX_COPIE };
}

/** To be called before the copy exists. */
export function addebitaCopia(bilancio: Pick<Bilancio, 'copie'>, byte: number): void {
  bilancio.copie -= byte;
  if (bilancio.copie < 0) rifiuta('TROPPO_COMPLESSO', 'too many bytes copied');
}
