import { rifiuta } from '../motivi';
import { isBianco } from './lettore';

/** `fine` is just after `%%EOF`, white space excluded. */
export type Coda = { startxref: number; inizio: number; fine: number };

/** The end of a PDF or of one of its revisions: `startxref n %%EOF` and then only white space. */
export function trovaCoda(byte: Uint8Array): Coda {
  let fine = byte.length;
  while (fine > 0 && isBianco(byte[fine - 1])) fine--;
  const partenza = Math.max(0, fine - 80);
  const testo = latin1(byte.subarray(partenza, fine));
  const trovata = /startxref[\s\0]+(\d{1,10})[\s\0]+%%EOF$/.exec(testo);
  if (!trovata) return rifiuta(codaMancante(byte), 'no startxref and %%EOF at the end');
  return { startxref: Number(trovata[1]), inizio: partenza + trovata.index, fine };
}

/** A file cut in the middle of a revision, or one to which something was added after its end. */
function codaMancante(byte: Uint8Array): 'PDF_TRONCATO' | 'PDF_CODA_ESTRANEA' {
  const ultima = Buffer.from(byte.buffer, byte.byteOffset, byte.length).lastIndexOf('%%EOF');
  if (ultima < 0) return 'PDF_TRONCATO';
  const resto = latin1(byte.subarray(ultima + 5));
  const revisioneInterrotta = /^[\s\0]*\d+ \d+ obj\b/.test(resto) && !/endobj[\s\0]*$/.test(resto);
  return revisioneInterrotta ? 'PDF_TRONCATO' : 'PDF_CODA_ESTRANEA';
}

function latin1(byte: Uint8Array): string {
  return Buffer.from(byte.buffer, byte.byteOffset, byte.length).toString('latin1');
}
