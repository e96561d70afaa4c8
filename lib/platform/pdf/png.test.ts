import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pezzoPng, pngDiProva, stemmaDiProva } from '@/lib/testing/png';
import { strictPng } from './png';

const rifiuto = { famiglia: 'NON_VALIDO', codice: 'STEMMA_NON_VALIDO' };
const testata = (width: number, height: number, tipo = 6): Buffer => {
  const dati = Buffer.alloc(13);
  dati.writeUInt32BE(width, 0);
  dati.writeUInt32BE(height, 4);
  dati.set([8, tipo], 8);
  return dati;
};
const png = (dati: Buffer, pixel: Buffer) =>
  Buffer.concat([
    Buffer.from(stemmaDiProva(1).subarray(0, 8)),
    pezzoPng('IHDR', dati),
    pezzoPng('IDAT', pixel),
    pezzoPng('IEND', Buffer.alloc(0)),
  ]);
const letto = (byte: Uint8Array): unknown => {
  try {
    return strictPng(byte);
  } catch (errore) {
    return errore;
  }
};

describe('a coat of arms from a stranger’s hands', () => {
  it('is measured, and loses everything that does not draw it', () => {
    const nota = pezzoPng('tEXt', Buffer.from('Author\0Mario Bianchi'));
    const profilo = pezzoPng('iCCP', Buffer.concat([Buffer.from('x\0\0'), deflateSync(Buffer.alloc(1_000_000))]));
    const { byte, width, height } = strictPng(pngDiProva(20, () => [1, 2, 3, 255], [nota, profilo]));
    expect([width, height]).toEqual([20, 20]);
    expect(Buffer.from(byte).toString('latin1')).not.toMatch(/Mario|iCCP/);
    expect(Buffer.from(byte)).toEqual(Buffer.from(pngDiProva(20, () => [1, 2, 3, 255])));
  });

  it('is refused when its pixels unpack to more than it declares, before they do', () => {
    expect(letto(png(testata(10, 10), deflateSync(Buffer.alloc(100_000_000))))).toMatchObject(rifiuto);
    expect(letto(png(testata(10, 10), deflateSync(Buffer.alloc(10 * 41))))).toMatchObject({ width: 10 });
  });

  it('is refused when it is too large, saying how large it may be', () => {
    const errore = letto(png(testata(2001, 10), deflateSync(Buffer.alloc(0))));
    expect(errore).toMatchObject(rifiuto);
    expect(String(errore)).toMatch(/2001 × 10.*2000/);
  });

  it('is refused torn, altered, with no pixels or of an unknown kind, whatever byte is hit', () => {
    const buono = Buffer.from(stemmaDiProva(12));
    for (let lunghezza = 0; lunghezza < buono.length; lunghezza += 1) expect(letto(buono.subarray(0, lunghezza))).toMatchObject(rifiuto);
    for (let posto = 0; posto < buono.length; posto += 1) {
      const rotto = Buffer.from(buono);
      rotto[posto] = (rotto[posto] ?? 0) ^ 0x41;
      expect(letto(rotto)).toMatchObject(rifiuto);
    }
    expect(letto(png(testata(0, 5), deflateSync(Buffer.alloc(5))))).toMatchObject(rifiuto);
    expect(letto(png(testata(5, 5, 5), deflateSync(Buffer.alloc(5))))).toMatchObject(rifiuto);
  });
});
