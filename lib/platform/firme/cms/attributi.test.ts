import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { tlv } from '@/lib/testing/firme-cms';
import { legameAlCertificato } from './attributi';
import { leggiBer } from './ber';
import type { Attributo } from './busta';

const SUO = Buffer.from('a certificate');
const ALTRUI = Buffer.from('another certificate');

/** ESS signing-certificate, version 1 with SHA-1 or version 2 with SHA-256 unsaid. */
function legame(versione: 1 | 2, certificato: Buffer): Attributo {
  const impronta = createHash(versione === 1 ? 'sha1' : 'sha256')
    .update(certificato)
    .digest();
  const valore = leggiBer(tlv(0x30, tlv(0x30, tlv(0x30, tlv(0x04, impronta)))));
  return { oid: `1.2.840.113549.1.9.16.2.${versione === 1 ? 12 : 47}`, valori: [valore], byte: valore.byte };
}

it('CA-16 every binding present names this certificate: a good one does not make up for one of somebody else (RFC 5035)', () => {
  expect(legameAlCertificato([], SUO)).toBe('CERTIFICATO_NON_LEGATO');
  expect(legameAlCertificato([legame(1, SUO), legame(2, SUO)], SUO)).toBeNull();
  const [buono, cattivo] = [legame(2, SUO), legame(2, ALTRUI)];
  for (const attributi of [
    [{ ...buono, valori: [...buono.valori, ...cattivo.valori] }],
    [{ ...buono, valori: [] }],
    [legame(1, SUO), legame(2, ALTRUI)],
    [legame(1, ALTRUI), legame(2, SUO)],
    [legame(2, SUO), legame(2, ALTRUI)],
  ])
    expect(legameAlCertificato(attributi, SUO)).toBe('CERTIFICATO_NON_CORRISPONDENTE');
});
