import { createPrivateKey, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { leggiBer, type Nodo } from '@/lib/platform/firme/cms/ber';
import { firmaP7m, type IdentitaDiProva } from './firme';

/** An element in DER. */
export function tlv(etichetta: number, ...parti: readonly Uint8Array[]): Uint8Array {
  const corpo = Buffer.concat(parti);
  const cifre = corpo.length.toString(16);
  const lunghezza = Buffer.from(cifre.length % 2 ? `0${cifre}` : cifre, 'hex');
  const testa = corpo.length < 0x80 ? [corpo.length] : [0x80 | lunghezza.length, ...lunghezza];
  return Buffer.concat([Buffer.of(etichetta, ...testa), corpo]);
}

/** An OBJECT IDENTIFIER in DER. */
export function oidDer(testo: string): Uint8Array {
  const [primo = 0, secondo = 0, ...altri] = testo.split('.').map(Number);
  const ottetti = [primo * 40 + secondo, ...altri].flatMap((arco) => {
    const cifre = [arco & 0x7f];
    for (let resto = Math.floor(arco / 128); resto > 0; resto = Math.floor(resto / 128)) cifre.unshift((resto & 0x7f) | 0x80);
    return cifre;
  });
  return tlv(0x06, Buffer.from(ottetti));
}

export const MARCA_DI_FIRMA = '1.2.840.113549.1.9.16.2.14';
export const CONTROFIRMA = '1.2.840.113549.1.9.6';
export const VALORI_DI_REVOCA = '1.2.840.113549.1.9.16.2.24';

export const ARCHIVIO_ADOBE = '1.2.840.113583.1.1.8';

type Aggiunte = {
  /** Unsigned attributes of a signature: what it is called and its value in DER. */
  nonFirmati?: readonly (readonly [string, Uint8Array])[];
  /** Elements of SignedData.crls. */
  revoche?: readonly Uint8Array[];
  certificati?: readonly Uint8Array[];
  /** Which signature, the first one when not said. */
  quale?: number;
};

/** A DER envelope with more unsigned attributes or evidence on revocation: nothing that a signature covers changes. */
export function aggiungiAllaBusta(busta: Uint8Array, { nonFirmati = [], revoche = [], certificati = [], quale = 0 }: Aggiunte): Uint8Array {
  const [tipo, esplicito] = leggiBer(busta).figli;
  const campi = esplicito?.figli[0]?.figli ?? [];
  const firmatari = campi.at(-1)?.figli ?? [];
  const nuovi = nonFirmati.map(([oid, valore]) => tlv(0x30, oidDer(oid), tlv(0x31, valore)));
  const rifatti = firmatari.map((firmatario, i) => (i === quale && nuovi.length > 0 ? conNonFirmati(firmatario, nuovi) : firmatario.byte));
  const prima = campi
    .slice(0, -1)
    .map(({ etichetta, contenuto, byte }) => (etichetta === 0x80 ? tlv(0xa0, contenuto, ...certificati) : byte));
  const crls = revoche.length > 0 ? [tlv(0xa1, ...revoche)] : [];
  const dati = tlv(0x30, ...prima, ...crls, tlv(0x31, ...rifatti));
  return tlv(0x30, tipo?.byte ?? new Uint8Array(), tlv(0xa0, dati));
}

function conNonFirmati({ figli }: Nodo, nuovi: readonly Uint8Array[]): Uint8Array {
  const gia = figli.find(({ etichetta }) => etichetta === 0x81);
  const altri = figli.filter((figlio) => figlio !== gia).map(({ byte }) => byte);
  return tlv(0x30, ...altri, tlv(0xa1, ...(gia?.figli.map(({ byte }) => byte) ?? []), ...nuovi));
}

/** The value of a signature in a DER envelope: what a time stamp stamps. */
export function valoreFirma(busta: Uint8Array, quale = 0): Uint8Array {
  const firmatario = leggiBer(busta).figli[1]?.figli[0]?.figli.at(-1)?.figli[quale];
  return firmatario?.figli.find(({ etichetta }) => etichetta === 0x04)?.contenuto ?? new Uint8Array();
}

/**
 * The first signature of an envelope, signed itself by somebody (RFC 5652 §11.4); whoever comes next signs the signature of the one before.
 * The certificates come along.
 */
export async function controfirma(busta: Uint8Array, ...[chi, ...altri]: readonly IdentitaDiProva[]): Promise<Uint8Array> {
  if (!chi) return busta;
  const nuda = await firmaP7m(valoreFirma(busta), chi, { staccata: true });
  const sua = await controfirma(nuda, ...altri);
  const firmatario = leggiBer(sua).figli[1]?.figli[0]?.figli.at(-1)?.figli[0]?.byte ?? new Uint8Array();
  return aggiungiAllaBusta(busta, { nonFirmati: [[CONTROFIRMA, firmatario]], certificati: [chi, ...altri].map(({ der }) => der) });
}

/** An envelope with one signature, signed again with one more signed attribute. */
export async function aggiungiFirmato(busta: Uint8Array, chiave: string, oid: string, valore: Uint8Array): Promise<Uint8Array> {
  const [tipo, esplicito] = leggiBer(busta).figli;
  const campi = esplicito?.figli[0]?.figli ?? [];
  const parti = campi.at(-1)?.figli[0]?.figli ?? [];
  const nuovo = tlv(0x30, oidDer(oid), tlv(0x31, valore));
  const attributi = [...(parti[3]?.figli.map(({ byte }) => byte) ?? []), nuovo].sort(Buffer.compare);
  const firma = sign('sha256', tlv(0x31, ...attributi), createPrivateKey(await readFile(chiave)));
  const prima = parti.slice(0, 3).map(({ byte }) => byte);
  const firmatario = tlv(0x30, ...prima, tlv(0xa0, ...attributi), parti[4]?.byte ?? new Uint8Array(), tlv(0x04, firma));
  const dati = tlv(0x30, ...campi.slice(0, -1).map(({ byte }) => byte), tlv(0x31, firmatario));
  return tlv(0x30, tipo?.byte ?? new Uint8Array(), tlv(0xa0, dati));
}
