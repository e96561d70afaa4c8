import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leggiBase64 } from './base64';

const leggi = (testo: string): string | null => {
  const letto = leggiBase64(Buffer.from(testo, 'latin1'));
  return letto && Buffer.from(letto).toString('hex');
};

describe('base64', () => {
  it('reads what Node writes, of every length, in lines of every length', () => {
    for (let quanti = 0; quanti < 70; quanti++) {
      const byte = randomBytes(quanti);
      expect(leggi(byte.toString('base64').replace(/(.{1,7})/g, '$1 \r\n\t'))).toBe(byte.toString('hex'));
    }
  });

  it('refuses what Node would pass over: signs, missing or misplaced padding, stray bits', () => {
    for (const testo of ['QUI', 'QQ', 'QQ=', 'QQ===', 'QR==', 'QUJ=', 'Q===', 'QQ==QQ==', 'QUI=\v', 'QU-_', 'QUJD\0', 'é===', '=', '===='])
      expect(leggi(testo), testo).toBeNull();
    expect(leggi('QQ==')).toBe('41');
  });
});
