import type { Bilancio } from '../bilancio';
import { rifiuta } from '../motivi';
import {
  attendi,
  contesto,
  INSIEME,
  INTERO,
  compattaContenuto,
  leggiBer,
  leggiContenuto,
  leggiOid,
  leggiOttetti,
  NULLO,
  OTTETTI,
  SEQUENZA,
  type Nodo,
} from './ber';

const DATI = '1.2.840.113549.1.7.1';
/** TSTInfo, the content of a time stamp. */
export const CONTENUTO_DI_MARCA = '1.2.840.113549.1.9.16.1.4';
const RSA_PSS = '1.2.840.113549.1.1.10';
export const SIGNED_DATA = '1.2.840.113549.1.7.2';
/** Attribute certificates and other forms that may stand beside the certificates (RFC 5652 §10.2.2); not read. */
const ALTRI_CERTIFICATI: ReadonlySet<number> = new Set([0, 1, 2, 3].map(contesto));
const MAX_FIRMATARI = 50;
const MAX_CERTIFICATI = 200;

export type Algoritmo = { oid: string; parametri: Nodo | null };
export type Attributo = { oid: string; valori: readonly Nodo[]; byte: Uint8Array };

/** A SignerInfo (RFC 5652 §5.3), still unjudged. */
export type SignerInfo = {
  versione: number;
  /** Either the issuer's DER name and serial number, or the subject key identifier. */
  identita: { emittente: Uint8Array; seriale: Uint8Array } | { chiave: Uint8Array };
  impronta: Algoritmo;
  /** null when there are no signed attributes at all. */
  attributi: readonly Attributo[] | null;
  /** The signed attributes as they stand in the file, in the parts that make the SET that was signed. */
  attributiGrezzi: readonly Uint8Array[] | null;
  algoritmo: Algoritmo;
  firma: Uint8Array;
  /** Time stamps and other evidence added later; the signature does not cover them. */
  attributiNonFirmati: readonly Attributo[];
  /** False when something follows that the standard does not know. */
  regolare: boolean;
};

export type Busta = {
  tipoContenuto: string;
  /** null for a detached signature; an empty content is not null. */
  contenuto: Uint8Array | null;
  certificati: readonly Uint8Array[];
  /** SignedData.crls: revocation lists and other forms of evidence, still unread. */
  revoche: readonly Nodo[];
  firmatari: readonly SignerInfo[];
  /** What follows the envelope in the file. */
  coda: Uint8Array;
  /**
   * Something that no signature covers departs from RFC 5652: version numbers, the list of digests, parameters. Honest
   * programs get it right, so a person should look: it is where a file can be retouched without breaking its signature.
   */
  irregolare: boolean;
};

/** True when the bytes begin like a CMS SignedData: used to tell an envelope inside an envelope from a plain content. */
export function sembraBusta(byte: Uint8Array): boolean {
  const testa = Buffer.from(byte.buffer, byte.byteOffset, Math.min(byte.length, 32));
  return byte[0] === 0x30 && testa.includes(Buffer.from('06092a864886f70d010702', 'hex'));
}

/** Reads a SignedData in DER or BER, without copying what stands together. Throws a refusal on anything else. */
export function apriBusta(byte: Uint8Array, bilancio: Pick<Bilancio, 'copie'>): Busta {
  return leggiBusta(byte, (ottetti) => leggiContenuto(ottetti, bilancio));
}

/** The same of bytes that nobody else needs: a content in pieces is put together in its place, and they cannot be opened again. */
export function consumaBusta(byte: Uint8Array): Busta {
  return leggiBusta(byte, compattaContenuto);
}

function leggiBusta(byte: Uint8Array, contenutoDi: (ottetti: Nodo) => Uint8Array): Busta {
  const radice = leggiBer(byte);
  const [tipo, esplicito] = soltanto(attendi(radice, SEQUENZA), 2);
  if (leggiOid(tipo) !== SIGNED_DATA) rifiuta('BUSTA_NON_FIRMATA', 'not a SignedData');
  const dati = attendi(soltanto(attendi(esplicito, contesto(0)), 1)[0], SEQUENZA);
  const [versione, impronte, incapsulato, ...resto] = dati.figli;
  const [tipoContenuto, eContent] = soltanto(attendi(incapsulato, SEQUENZA), 2);
  const firmatari = attendi(resto.at(-1), INSIEME).figli.map(leggiFirmatario);
  const tra = resto.slice(0, -1);
  const ordinati = tra.every(({ etichetta }, i) => etichetta > (tra[i - 1]?.etichetta ?? INSIEME));
  if (!ordinati || !tra.every(({ etichetta, costruito }) => costruito && (etichetta === contesto(0) || etichetta === contesto(1))))
    rifiuta('BUSTA_DANNEGGIATA', 'something else than certificates and revocation lists');
  if (firmatari.length > MAX_FIRMATARI) rifiuta('TROPPE_FIRME', 'too many SignerInfo');
  const certificati = resto.find((nodo) => nodo.etichetta === contesto(0))?.figli ?? [];
  if (certificati.some(({ etichetta }) => etichetta !== SEQUENZA && !ALTRI_CERTIFICATI.has(etichetta)))
    rifiuta('BUSTA_DANNEGGIATA', 'neither a certificate nor one of its alternatives');
  if (certificati.length > MAX_CERTIFICATI) rifiuta('TROPPO_COMPLESSO', 'too many certificates');
  const revoche = resto.find((nodo) => nodo.etichetta === contesto(1))?.figli ?? [];
  if (!revoche.every(isProvaDiRevoca)) rifiuta('BUSTA_DANNEGGIATA', 'neither a revocation list nor another proof');
  const busta = {
    tipoContenuto: leggiOid(tipoContenuto),
    contenuto: eContent ? contenutoDi(attendi(soltanto(attendi(eContent, contesto(0)), 1)[0], OTTETTI)) : null,
    certificati: certificati.filter((nodo) => nodo.etichetta === SEQUENZA).map((nodo) => nodo.byte),
    revoche,
    firmatari,
    coda: byte.subarray(radice.byte.length),
  };
  const dichiarate = attendi(impronte, INSIEME).figli.map(leggiAlgoritmo);
  return { ...busta, irregolare: isIrregolare(leggiVersione(versione), dichiarate, busta) };
}

/** Its members, when they are no more than the standard gives it: what readers skip is where one hides a second content. */
function soltanto({ costruito, figli }: Nodo, massimo: number): readonly Nodo[] {
  return costruito && figli.length <= massimo ? figli : rifiuta('BUSTA_DANNEGGIATA', 'more elements than the standard has');
}

/** A list begins with its version or its algorithm (RFC 5280 §5.1), other proofs are `[1]`: certificates under another tag are neither. */
function isProvaDiRevoca({ etichetta, figli }: Nodo): boolean {
  const prima = etichetta === SEQUENZA ? figli[0]?.figli[0]?.etichetta : undefined;
  return etichetta === contesto(1) || prima === INTERO || prima === SEQUENZA;
}

/** RFC 5652 §5.1 and §5.3; version 1 is tolerated where 3 is due, as older signers of documents write it. */
function isIrregolare(
  versione: number,
  impronte: readonly Algoritmo[],
  { tipoContenuto, firmatari }: Pick<Busta, 'tipoContenuto' | 'firmatari'>,
): boolean {
  const tre = tipoContenuto !== DATI || firmatari.some((firmatario) => firmatario.versione === 3);
  const sempliceONullo = ({ parametri }: Algoritmo): boolean =>
    parametri === null || (parametri.etichetta === NULLO && parametri.contenuto.length === 0);
  return (
    !((versione === 1 && tipoContenuto !== CONTENUTO_DI_MARCA) || (tre && versione === 3)) ||
    !impronte.every(sempliceONullo) ||
    firmatari.some(({ versione: sua, identita, impronta, algoritmo, regolare }) => {
      const elencata = impronte.some(({ oid }) => oid === impronta.oid);
      return (
        !elencata ||
        !regolare ||
        sua !== ('chiave' in identita ? 3 : 1) ||
        !sempliceONullo(impronta) ||
        (algoritmo.oid !== RSA_PSS && !sempliceONullo(algoritmo))
      );
    })
  );
}

function leggiVersione(nodo: Nodo | undefined): number {
  const { contenuto } = attendi(nodo, INTERO);
  return contenuto.length === 1 ? (contenuto[0] ?? 0) : -1;
}

/** Exported for countersignatures, which are signatures of the same form. */
export function leggiFirmatario(nodo: Nodo): SignerInfo {
  const figli = [...attendi(nodo, SEQUENZA).figli];
  const versione = leggiVersione(figli.shift());
  const identita = figli.shift();
  const impronta = leggiAlgoritmo(figli.shift());
  const firmati = figli[0]?.etichetta === contesto(0) ? figli.shift() : undefined;
  const algoritmo = leggiAlgoritmo(figli.shift());
  const firma = leggiOttetti(attendi(figli.shift(), OTTETTI));
  const nonFirmati = figli[0]?.etichetta === contesto(1) ? figli.shift() : undefined;
  // Without its bit a set of attributes reads as empty, and what it says goes unheard.
  if (firmati?.costruito === false || nonFirmati?.costruito === false) rifiuta('BUSTA_DANNEGGIATA', 'attributes that are not a set');
  return {
    versione,
    identita: leggiIdentita(identita),
    impronta,
    attributi: firmati ? firmati.figli.map(leggiAttributo) : null,
    attributiGrezzi: firmati && !firmati.indefinito ? [Buffer.of(0x31), firmati.byte.subarray(1)] : null,
    algoritmo,
    firma,
    attributiNonFirmati: nonFirmati ? nonFirmati.figli.map(leggiAttributo) : [],
    regolare: figli.length === 0,
  };
}

function leggiIdentita(nodo: Nodo | undefined): SignerInfo['identita'] {
  if (nodo?.etichetta === contesto(0)) return { chiave: leggiOttetti(nodo) };
  const [emittente, seriale] = attendi(nodo, SEQUENZA).figli;
  return { emittente: attendi(emittente, SEQUENZA).byte, seriale: attendi(seriale, INTERO).contenuto };
}

/** Exported for the ESS attribute, which carries an AlgorithmIdentifier too. */
export function leggiAlgoritmo(nodo: Nodo | undefined): Algoritmo {
  const [oid, parametri] = attendi(nodo, SEQUENZA).figli;
  return { oid: leggiOid(oid), parametri: parametri ?? null };
}

function leggiAttributo(nodo: Nodo): Attributo {
  const [oid, valori] = attendi(nodo, SEQUENZA).figli;
  return { oid: leggiOid(oid), valori: attendi(valori, INSIEME).figli, byte: nodo.byte };
}
