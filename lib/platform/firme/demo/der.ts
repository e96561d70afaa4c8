import {
  BitString,
  Constructed,
  fromBER,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Primitive,
  PrintableString,
  Sequence,
  Set as Insieme,
  Utf8String,
  UTCTime,
  GeneralizedTime,
  type AsnType,
} from 'asn1js';

/** Short names for writing DER: the demo signer builds certificates and CMS by hand, without openssl. */
export const sequenza = (...value: AsnType[]): AsnType => new Sequence({ value });
export const oid = (value: string): AsnType => new ObjectIdentifier({ value });
export const intero = (value: number): AsnType => new Integer({ value });
export const ottetti = (byte: Uint8Array): AsnType => new OctetString({ valueHex: byte });
export const bit = (byte: Uint8Array, unusedBits = 0): AsnType => new BitString({ valueHex: byte, unusedBits });
export const utf8 = (value: string): AsnType => new Utf8String({ value });
export const stampabile = (value: string): AsnType => new PrintableString({ value });
export const nullo = (): AsnType => new Null();
export const esplicito = (numero: number, ...value: AsnType[]): AsnType =>
  new Constructed({ idBlock: { tagClass: 3, tagNumber: numero }, value });
export const implicito = (numero: number, byte: Uint8Array): AsnType =>
  new Primitive({ idBlock: { tagClass: 3, tagNumber: numero }, valueHex: byte });

/** A SET OF in DER: its members sorted by their encoding (X.690 §11.6). */
export function insieme(...membri: AsnType[]): AsnType {
  const ordinati = [...membri].sort((a, b) => Buffer.compare(codifica(a), codifica(b)));
  return new Insieme({ value: ordinati });
}

/** RFC 5280 §4.1.2.5: two-digit years until 2049. */
export function istante(quando: Date): AsnType {
  const intero = new Date(Math.floor(quando.getTime() / 1000) * 1000);
  return intero.getUTCFullYear() < 2050 ? new UTCTime({ valueDate: intero }) : new GeneralizedTime({ valueDate: intero });
}

/** Bytes already in DER, taken as they are. */
export function gia(byte: Uint8Array): AsnType {
  return fromBER(byte).result;
}

export function codifica(nodo: AsnType): Buffer {
  return Buffer.from(nodo.toBER());
}
