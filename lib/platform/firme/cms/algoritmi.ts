import { constants, createVerify, type KeyObject } from 'node:crypto';
import type { CodiceMotivo } from '../motivi';
import { contesto, INTERO, leggiOid, NULLO, SEQUENZA, type Nodo } from './ber';
import type { Algoritmo } from './busta';

/** Digest algorithms that can be computed; SHA-1 only to tell "intact but weak" from "altered". */
const IMPRONTE: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const IMPRONTE_AMMESSE: readonly string[] = ['sha256', 'sha384', 'sha512'];
const MIN_RSA = 2048;
const MIN_CURVA = 256;

/** Signature algorithm → family and the digest it fixes (null: it follows digestAlgorithm). */
const FIRME: Readonly<Record<string, readonly ['rsa' | 'ecdsa', string | null]>> = {
  '1.2.840.113549.1.1.1': ['rsa', null],
  '1.2.840.113549.1.1.5': ['rsa', 'sha1'],
  '1.2.840.113549.1.1.11': ['rsa', 'sha256'],
  '1.2.840.113549.1.1.12': ['rsa', 'sha384'],
  '1.2.840.113549.1.1.13': ['rsa', 'sha512'],
  '1.2.840.10045.2.1': ['ecdsa', null],
  '1.2.840.10045.4.1': ['ecdsa', 'sha1'],
  '1.2.840.10045.4.3.2': ['ecdsa', 'sha256'],
  '1.2.840.10045.4.3.3': ['ecdsa', 'sha384'],
  '1.2.840.10045.4.3.4': ['ecdsa', 'sha512'],
};
const RSA_PSS = '1.2.840.113549.1.1.10';
const MGF1 = '1.2.840.113549.1.1.8';

export type Schema = { impronta: string; tipo: 'rsa' | 'ecdsa' } | { impronta: string; tipo: 'pss'; sale: number };

/** Node's name of a digest OID; null when unknown (MD5 and the like included). */
export function nomeImpronta(oid: string): string | null {
  return IMPRONTE[oid] ?? null;
}

/** The scheme that both fields of a SignerInfo agree upon; null when they are unknown or contradict each other. */
export function schemaDiFirma(impronta: Algoritmo, algoritmo: Algoritmo): Schema | null {
  const nome = nomeImpronta(impronta.oid);
  if (nome === null) return null;
  if (algoritmo.oid === RSA_PSS) return schemaPss(nome, algoritmo);
  const [tipo, fissata] = FIRME[algoritmo.oid] ?? [null, null];
  return tipo !== null && (fissata ?? nome) === nome ? { impronta: nome, tipo } : null;
}

/** The scheme of a signature whose digest is named by the algorithm alone, as in certificates and revocation lists. */
export function schemaDellAlgoritmo(algoritmo: Algoritmo): Schema | null {
  if (algoritmo.oid !== RSA_PSS) {
    const [tipo, fissata] = FIRME[algoritmo.oid] ?? [null, null];
    const semplice = algoritmo.parametri === null || algoritmo.parametri.etichetta === NULLO;
    return semplice && tipo !== null && fissata !== null ? { impronta: fissata, tipo } : null;
  }
  const nome = improntaSemplice(algoritmo.parametri?.figli.find(({ etichetta }) => etichetta === contesto(0))?.figli[0]);
  return nome === null ? null : schemaPss(nome, algoritmo);
}

/**
 * RFC 4055: both hashes of PSS must be the declared digest, so that none of them can be a weaker one. No signature covers these
 * parameters: what is not written as the standard says may have been retouched, and is not read.
 */
function schemaPss(nome: string, { parametri }: Algoritmo): Schema | null {
  if (parametri?.etichetta !== SEQUENZA) return null;
  const campi = new Map(parametri.figli.map((campo) => [campo.etichetta, campo.figli]));
  const ordinati = parametri.figli.every(
    (campo, i, tutti) => campo.figli.length === 1 && campo.etichetta > (tutti[i - 1]?.etichetta ?? 0x7f),
  );
  const ammessi = [...campi.keys()].every((etichetta) => etichetta <= contesto(3));
  if (!ordinati || !ammessi) return null;
  const [maschera, sale, coda] = [campi.get(contesto(1))?.[0], campi.get(contesto(2))?.[0], campi.get(contesto(3))?.[0]];
  const [funzione, interna] = maschera?.etichetta === SEQUENZA && maschera.figli.length === 2 ? maschera.figli : [];
  const coerente =
    improntaSemplice(campi.get(contesto(0))?.[0]) === nome &&
    funzione !== undefined &&
    leggiOid(funzione) === MGF1 &&
    improntaSemplice(interna) === nome;
  const [lunghezza, fine] = [sale ? interoPiccolo(sale) : 20, coda ? interoPiccolo(coda) : 1];
  return coerente && lunghezza !== null && fine === 1 ? { impronta: nome, tipo: 'pss', sale: lunghezza } : null;
}

/** Node's name of the digest in an AlgorithmIdentifier without parameters, or with NULL; null for anything else. */
function improntaSemplice(nodo: Nodo | undefined): string | null {
  const [oid, parametri, ...altri] = nodo?.etichetta === SEQUENZA ? nodo.figli : [];
  const vuoti = parametri === undefined || (parametri.etichetta === NULLO && parametri.contenuto.length === 0);
  return oid && vuoti && altri.length === 0 ? nomeImpronta(leggiOid(oid)) : null;
}

/** A positive INTEGER of one or two octets, as DER writes it. */
function interoPiccolo({ etichetta, contenuto }: Nodo): number | null {
  const [primo = 0, secondo = 0] = contenuto;
  if (etichetta !== INTERO || primo > 0x7f) return null;
  if (contenuto.length === 1) return primo;
  return contenuto.length === 2 && (primo > 0 || secondo > 0x7f) ? primo * 256 + secondo : null;
}

/** Signature check, over the parts of what was signed, with a public key of the right family; false, never an exception, on nonsense. */
export function firmaCorrisponde(schema: Schema, chiave: KeyObject, parti: readonly Uint8Array[], firma: Uint8Array): boolean {
  const famiglie = schema.tipo === 'ecdsa' ? ['ec'] : schema.tipo === 'pss' ? ['rsa', 'rsa-pss'] : ['rsa'];
  if (!famiglie.includes(chiave.asymmetricKeyType ?? '')) return false;
  try {
    const pss = schema.tipo === 'pss' ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: schema.sale } : {};
    const calcolo = createVerify(schema.impronta);
    for (const parte of parti) calcolo.update(parte);
    return calcolo.verify({ key: chiave, ...pss }, firma);
  } catch {
    return false;
  }
}

/** Those of ETSI TS 119 312: a curve that it does not name, like secp256k1, counts as weak whatever its size. */
const CURVE: Readonly<Record<string, number>> = {
  prime256v1: 256,
  brainpoolP256r1: 256,
  secp384r1: 384,
  brainpoolP384r1: 384,
  secp521r1: 521,
  brainpoolP512r1: 512,
};

export function chiaveForte(chiave: KeyObject): boolean {
  const dettagli = chiave.asymmetricKeyDetails;
  if (chiave.asymmetricKeyType === 'ec') return (CURVE[dettagli?.namedCurve ?? ''] ?? 0) >= MIN_CURVA;
  return (dettagli?.modulusLength ?? 0) >= MIN_RSA;
}

/** What the policy objects to, integrity apart: ETSI TS 119 312 no longer allows SHA-1 and short keys. */
export function debolezze(schema: Schema, chiave: KeyObject): CodiceMotivo[] {
  return [
    ...(IMPRONTE_AMMESSE.includes(schema.impronta) ? [] : (['IMPRONTA_DEBOLE'] as const)),
    ...(chiaveForte(chiave) ? [] : (['CHIAVE_DEBOLE'] as const)),
  ];
}
