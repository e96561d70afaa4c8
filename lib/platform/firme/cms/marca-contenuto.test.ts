import { expect, it } from 'vitest';
import { oidDer, tlv } from '@/lib/testing/firme-cms';
import { leggiContenutoMarca } from './marca-contenuto';

/** A TSTInfo as RFC 3161 §2.4.2 writes it, of the version that those octets say. */
const contenuto = (...versione: number[]): Buffer => {
  const impronta = tlv(0x30, tlv(0x30, oidDer('2.16.840.1.101.3.4.2.1')), tlv(0x04, Buffer.alloc(32)));
  const quando = tlv(0x18, Buffer.from('20260310090000Z'));
  return Buffer.from(tlv(0x30, tlv(0x02, Buffer.from(versione)), oidDer('1.2.3.4'), impronta, tlv(0x02, Buffer.of(7)), quando));
};

it('CA-16 what a time stamp asserts is read in version 1 alone, and with nothing behind it', () => {
  expect(leggiContenutoMarca(contenuto(1))?.istante).toEqual(new Date('2026-03-10T09:00:00Z'));
  for (const altro of [contenuto(2), contenuto(0, 1), Buffer.concat([contenuto(1), Buffer.of(0)])])
    expect(leggiContenutoMarca(altro)).toBeNull();
});
