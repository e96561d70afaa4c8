import { constants, createHash, createPublicKey, verify, type KeyLike, type KeyObject } from 'node:crypto';
import type { HashAlgorithm, SignatureAlgorithm } from 'xml-crypto';
import { rifiutaElenco } from './guasti';

type Impronta = 'sha256' | 'sha384' | 'sha512';
type Famiglia = 'rsa' | 'pss' | 'ecdsa';

const ALTRO = 'http://www.w3.org/2001/04/xmldsig-more#';
const ALTRO_2007 = 'http://www.w3.org/2007/05/xmldsig-more#';

/** What may sign a list (RFC 9231), SHA-1 left out. All mathematics is OpenSSL's: xml-crypto knows neither ECDSA nor SHA-384. */
const FIRME: Readonly<Record<string, readonly [Famiglia, Impronta]>> = {
  [`${ALTRO}rsa-sha256`]: ['rsa', 'sha256'],
  [`${ALTRO}rsa-sha384`]: ['rsa', 'sha384'],
  [`${ALTRO}rsa-sha512`]: ['rsa', 'sha512'],
  [`${ALTRO_2007}sha256-rsa-MGF1`]: ['pss', 'sha256'],
  [`${ALTRO_2007}sha384-rsa-MGF1`]: ['pss', 'sha384'],
  [`${ALTRO_2007}sha512-rsa-MGF1`]: ['pss', 'sha512'],
  [`${ALTRO}ecdsa-sha256`]: ['ecdsa', 'sha256'],
  [`${ALTRO}ecdsa-sha384`]: ['ecdsa', 'sha384'],
  [`${ALTRO}ecdsa-sha512`]: ['ecdsa', 'sha512'],
};

const IMPRONTE: Readonly<Record<string, Impronta>> = {
  'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
};

/** Replaces the library's own table, so that what is not here is refused. */
export const ALGORITMI_FIRMA: Record<string, new () => SignatureAlgorithm> = Object.fromEntries(
  Object.entries(FIRME).map(([uri, [famiglia, impronta]]) => [uri, verificatore(uri, famiglia, impronta)]),
);

export const ALGORITMI_IMPRONTA: Record<string, new () => HashAlgorithm> = Object.fromEntries(
  Object.entries(IMPRONTE).map(([uri, impronta]) => [uri, calcolo(uri, impronta)]),
);

export function isFirmaAmmessa(uri: string | undefined): boolean {
  return uri !== undefined && Object.hasOwn(FIRME, uri);
}

export function isImprontaAmmessa(uri: string): boolean {
  return Object.hasOwn(IMPRONTE, uri);
}

function verificatore(uri: string, famiglia: Famiglia, impronta: Impronta): new () => SignatureAlgorithm {
  return class implements SignatureAlgorithm {
    getAlgorithmName = (): string => uri;
    /** Varco signs no lists. */
    getSignature = (): never => rifiutaElenco('ALGORITMO', 'signing is not for here');
    verifySignature = (dati: string, chiave: KeyLike, firma: string): boolean =>
      corrisponde(famiglia, impronta, dati, createPublicKey(pem(chiave)), firma);
  };
}

/** As `contenutoFirmato` gives it. */
function pem(chiave: KeyLike): string | Buffer {
  return typeof chiave === 'string' || Buffer.isBuffer(chiave) ? chiave : rifiutaElenco('ALGORITMO', 'key in another form');
}

function corrisponde(famiglia: Famiglia, impronta: Impronta, dati: string, chiave: KeyObject, firma: string): boolean {
  const tipi = { rsa: ['rsa'], pss: ['rsa', 'rsa-pss'], ecdsa: ['ec'] }[famiglia];
  if (!tipi.includes(chiave.asymmetricKeyType ?? '')) return false;
  const modo =
    famiglia === 'pss'
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
      : famiglia === 'ecdsa'
        ? { dsaEncoding: 'ieee-p1363' as const }
        : {};
  return verify(impronta, Buffer.from(dati, 'utf8'), { key: chiave, ...modo }, Buffer.from(firma, 'base64'));
}

function calcolo(uri: string, impronta: Impronta): new () => HashAlgorithm {
  return class implements HashAlgorithm {
    getAlgorithmName = (): string => uri;
    getHash = (xml: string): string => createHash(impronta).update(xml, 'utf8').digest('base64');
  };
}
