import { crc32, deflateSync } from 'node:zlib';

const FIRMA = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);

export function pezzoPng(tipo: string, dati: Uint8Array): Buffer {
  const corpo = Buffer.concat([Buffer.from(tipo, 'latin1'), dati]);
  const cornice = Buffer.alloc(8);
  cornice.writeUInt32BE(dati.length, 0);
  cornice.writeUInt32BE(crc32(corpo), 4);
  return Buffer.concat([cornice.subarray(0, 4), corpo, cornice.subarray(4)]);
}

/** A PNG of that many pixels a side, red, green, blue and alpha; `altri` are pieces put before the pixels. */
export function pngDiProva(
  lato: number,
  punto: (x: number, y: number) => readonly [number, number, number, number],
  altri: readonly Uint8Array[] = [],
): Uint8Array {
  const testata = Buffer.alloc(13);
  testata.writeUInt32BE(lato, 0);
  testata.writeUInt32BE(lato, 4);
  testata.set([8, 6], 8);
  const righe = Array.from({ length: lato }, (_, y) => [0, ...Array.from({ length: lato }, (_, x) => punto(x, y)).flat()]);
  return Buffer.concat([
    FIRMA,
    pezzoPng('IHDR', testata),
    ...altri,
    pezzoPng('IDAT', deflateSync(Buffer.from(righe.flat()))),
    pezzoPng('IEND', Buffer.alloc(0)),
  ]);
}

/** A blue square whose left half is transparent. */
export const stemmaDiProva = (lato: number): Uint8Array => pngDiProva(lato, (x) => [0, 102, 204, x * 2 < lato ? 0 : 255]);
