/** An archive that the office has sent: how far it is, and until when it can be stopped. */

export type FaseCarico = 'ATTESA' | 'LETTURA' | 'CARICAMENTO' | 'SCAMBIO';

/** Rows read, or hundredths written, between one word and the next. */
const PASSO = { LETTURA: 10_000, CARICAMENTO: 5 } as const;

/** Whether it is worth saying: a word is a row written, and a large archive has a great many. */
export function daDire(detto: { fase: FaseCarico; quanto: number }, fase: 'LETTURA' | 'CARICAMENTO', quanto: number): boolean {
  return detto.fase !== fase || quanto - detto.quanto >= PASSO[fase];
}

/** How far it is, for who waits. */
export function faseInParole(fase: FaseCarico, quanto: number): string {
  if (fase === 'ATTESA') return 'In attesa';
  if (fase === 'LETTURA') return `Lettura e controllo: ${quanto.toLocaleString('it-IT')} righe`;
  if (fase === 'CARICAMENTO') return `Scrittura: ${quanto} per cento`;
  return 'I dati nuovi entrano in linea';
}

const PRIMI = { zip: [0x50, 0x4b], gzip: [0x1f, 0x8b] } as const;
/** As Windows' Notepad saves it: with its mark, or with a zero for each character. */
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x7b, 0x00],
  [0x00, 0x7b],
] as const;
const JSON_LINES = /^\uFEFF?\s*\{/;

/** Why the first bytes are not of an archive that the importer reads; null when they are: a file sent by mistake is refused before it is kept. */
export function nonArchivio(testa: Uint8Array): string | null {
  const comincia = (primi: readonly number[]) => primi.every((byte, indice) => testa[indice] === byte);
  if (comincia(PRIMI.zip) || comincia(PRIMI.gzip)) return null;
  if (UTF16.some(comincia)) return 'Il file è un testo in UTF-16: salvalo in UTF-8 e invialo di nuovo.';
  if (JSON_LINES.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(testa.subarray(0, 64)))) return null;
  return 'Il file non è un archivio: invia JSON Lines, anche compresso con gzip, o uno ZIP di file CSV.';
}
