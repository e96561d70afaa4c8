import { rifiuta } from '../motivi';

/** `fine` is just after `%%EOF`. */
export type Coda = { startxref: number; inizio: number; fine: number };

/** What honest writers put after `%%EOF`: at most two ends of line and a little more. */
const MAX_SPAZI = 8;
/** How much of what follows is looked at, from either end, to tell what it is. */
const FINESTRA = 1024;

/**
 * The end of a PDF or of one of its revisions: `startxref n %%EOF`, then next to nothing. No NUL, no odd white space, no long tail:
 * readers look for `startxref` in the last kilobyte with rules of their own, and one that misses it rebuilds the index from whatever
 * looks like an object, so that it shows another document.
 */
export function trovaCoda(byte: Uint8Array): Coda {
  const partenza = Math.max(0, byte.length - 80);
  const trovata = /startxref[ \t\r\n]{1,4}(\d{1,10})[ \t\r\n]{1,4}%%EOF([ \t\r\n]*)$/.exec(latin1(byte.subarray(partenza)));
  if (!trovata || (trovata[2] ?? '').length > MAX_SPAZI) return rifiuta(codaMancante(byte), 'no startxref and %%EOF at the end');
  return { startxref: Number(trovata[1]), inizio: partenza + trovata.index, fine: byte.length - (trovata[2] ?? '').length };
}

/** A file cut in the middle of a revision, one to which something was added after its end, or one whose end is badly written. */
function codaMancante(byte: Uint8Array): 'PDF_TRONCATO' | 'PDF_CODA_ESTRANEA' | 'PDF_DANNEGGIATO' {
  const ultima = Buffer.from(byte.buffer, byte.byteOffset, byte.length).lastIndexOf('%%EOF');
  if (ultima < 0) return 'PDF_TRONCATO';
  const resto = byte.subarray(ultima + 5);
  const inizia = /^[\s\0]*\d+ \d+ obj\b/.test(latin1(resto.subarray(0, FINESTRA)));
  const revisioneInterrotta = inizia && !/endobj[\s\0]*$/.test(latin1(resto.subarray(-FINESTRA)));
  if (revisioneInterrotta) return 'PDF_TRONCATO';
  const scrittaMale =
    resto.length <= MAX_SPAZI &&
    /^\s*$/.test(latin1(resto)) &&
    /startxref[\s\0]+\d+[\s\0]*$/.test(latin1(byte.subarray(Math.max(0, ultima - 80), ultima)));
  return scrittaMale ? 'PDF_DANNEGGIATO' : 'PDF_CODA_ESTRANEA';
}

function latin1(byte: Uint8Array): string {
  return Buffer.from(byte.buffer, byte.byteOffset, byte.length).toString('latin1');
}
