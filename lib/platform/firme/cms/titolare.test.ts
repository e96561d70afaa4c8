import { describe, expect, it } from 'vitest';
import { oidDer, tlv } from '@/lib/testing/firme-cms';
import { leggiNome, nomeDellAutorita, nomeDelTitolare } from './titolare';

const [COMUNE, COGNOME, NOME] = ['2.5.4.3', '2.5.4.4', '2.5.4.42'];
const nome = (...parti: readonly (readonly [oid: string, tipo: number, byte: Buffer])[]) =>
  leggiNome(tlv(0x30, ...parti.map(([oid, tipo, byte]) => tlv(0x31, tlv(0x30, oidDer(oid), tlv(tipo, byte))))));

describe('the name in a certificate', () => {
  it('is read in every kind of characters that authorities write', () => {
    const [niccolo, inBmp] = ['Niccolò', Buffer.from('Niccolò', 'utf16le').swap16()];
    for (const [tipo, byte] of [
      [0x0c, Buffer.from(niccolo, 'utf8')],
      [0x14, Buffer.from(niccolo, 'latin1')],
      [0x1e, inBmp],
    ] as const)
      expect(nomeDellAutorita(nome([COMUNE, tipo, byte]))).toBe(niccolo);
  });

  it('has name and surname apart, or the common name', () => {
    const ada = [NOME, 0x13, Buffer.from(' Ada ')] as const;
    expect(nomeDelTitolare(nome([COMUNE, 0x13, Buffer.from('NERI ADA')], [COGNOME, 0x13, Buffer.from('Neri')], ada))).toBe('Ada Neri');
    expect(nomeDelTitolare(nome([COMUNE, 0x13, Buffer.from('NERI ADA')], ada))).toBe('NERI ADA');
  });

  it('of an unknown kind, or of half a character, is no name', () => {
    expect(nomeDellAutorita(nome([COMUNE, 0x1e, Buffer.from('abc')]))).toBe('');
    expect(nomeDellAutorita(nome([COMUNE, 0x04, Buffer.from('abc')]))).toBe('');
  });
});
