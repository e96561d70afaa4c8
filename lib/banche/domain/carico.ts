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
const JSON_LINES = /^\uFEFF?\s*\{/;

/** Whether the first bytes are of an archive that the importer reads: a file sent by mistake is refused before it is kept. */
export function sembraArchivio(testa: Uint8Array): boolean {
  const comincia = (primi: readonly number[]) => primi.every((byte, indice) => testa[indice] === byte);
  return (
    comincia(PRIMI.zip) ||
    comincia(PRIMI.gzip) ||
    JSON_LINES.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(testa.subarray(0, 64)))
  );
}
