import { X509Certificate } from 'node:crypto';
import { fromBER } from 'asn1js';
import { BasicConstraints, Certificate } from 'pkijs';
import type { BitString } from 'asn1js';
import { leggiQualifica, type Qualifica } from './qualifica';
import { codiceFiscaleDelTitolare, nomeDellAutorita, nomeDelTitolare } from './titolare';

const USO_CHIAVE = '2.5.29.15';
const VINCOLI_DI_BASE = '2.5.29.19';
const DICHIARAZIONI_QC = '1.3.6.1.5.5.7.1.3';
const IDENTIFICATORE_CHIAVE = '2.5.29.14';
/** Critical extensions that this verifier understands or that do not limit what it checks (policies, names, EKU). */
const CRITICHE_NOTE = new Set([USO_CHIAVE, VINCOLI_DI_BASE, DICHIARAZIONI_QC, '2.5.29.32', '2.5.29.37', '2.5.29.17']);
const SHA1_O_MENO = new Set([
  '1.2.840.113549.1.1.2',
  '1.2.840.113549.1.1.3',
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.2.840.10045.4.1',
]);
const MAX_BYTE = 64 * 1024;

/** A certificate read once: what the signature and the chain ask of it. */
export type Certificato = {
  readonly der: Uint8Array;
  /** All signature mathematics goes through OpenSSL. */
  readonly x509: X509Certificate;
  readonly soggetto: Uint8Array;
  readonly emittente: Uint8Array;
  readonly seriale: Uint8Array;
  readonly chiaveId: Uint8Array | null;
  readonly validoDal: Date;
  readonly validoAl: Date;
  readonly titolare: string;
  readonly codiceFiscale: string | null;
  readonly autorita: string;
  /** Bits of keyUsage, first bit first; null when the extension is absent. */
  readonly usi: { nonRipudio: boolean; firmaCertificati: boolean } | null;
  /** What it declares of itself as a qualified certificate; null when it declares nothing. */
  readonly qualifica: Qualifica | null;
  readonly ca: boolean;
  readonly percorsoMassimo: number | null;
  readonly criticaIgnota: boolean;
  readonly firmatoConSha1: boolean;
};

/** Reads a DER certificate; null when it is not one, so that a broken extra certificate does not sink a good signature. */
export function leggiCertificato(der: Uint8Array): Certificato | null {
  try {
    return der.length > MAX_BYTE ? null : leggi(der);
  } catch {
    return null;
  }
}

function leggi(der: Uint8Array): Certificato {
  const x509 = new X509Certificate(der);
  const certificato = new Certificate({ schema: fromBER(der).result });
  const estensioni = certificato.extensions ?? [];
  const uso = estensioni.find(({ extnID }) => extnID === USO_CHIAVE)?.parsedValue as BitString | undefined;
  const vincoli = estensioni.find(({ extnID }) => extnID === VINCOLI_DI_BASE)?.parsedValue;
  const bit = uso?.valueBlock.valueHexView[0] ?? 0;
  const limite = vincoli instanceof BasicConstraints ? vincoli.pathLenConstraint : undefined;
  return {
    der,
    x509,
    soggetto: new Uint8Array(certificato.subject.valueBeforeDecode),
    emittente: new Uint8Array(certificato.issuer.valueBeforeDecode),
    seriale: certificato.serialNumber.valueBlock.valueHexView,
    chiaveId: chiaveId(estensioni.find(({ extnID }) => extnID === IDENTIFICATORE_CHIAVE)?.extnValue.valueBlock.valueHexView),
    validoDal: certificato.notBefore.value,
    validoAl: certificato.notAfter.value,
    titolare: nomeDelTitolare(certificato.subject),
    codiceFiscale: codiceFiscaleDelTitolare(certificato.subject),
    autorita: nomeDellAutorita(certificato.issuer),
    usi: uso ? { nonRipudio: (bit & 0x40) !== 0, firmaCertificati: (bit & 0x04) !== 0 } : null,
    qualifica: leggiQualifica(estensioni.find(({ extnID }) => extnID === DICHIARAZIONI_QC)?.extnValue.valueBlock.valueHexView),
    ca: x509.ca,
    percorsoMassimo: typeof limite === 'number' ? limite : null,
    criticaIgnota: estensioni.some(({ critical, extnID }) => critical && !CRITICHE_NOTE.has(extnID)),
    firmatoConSha1: SHA1_O_MENO.has(certificato.signatureAlgorithm.algorithmId),
  };
}

/** The extension wraps an OCTET STRING of at most 127 octets. */
function chiaveId(valore: Uint8Array | undefined): Uint8Array | null {
  return valore?.[0] === 0x04 && valore[1] === valore.length - 2 ? valore.subarray(2) : null;
}
