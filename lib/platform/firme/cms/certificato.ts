import { X509Certificate } from 'node:crypto';
import { attendi, BIT, contesto, INTERO, leggiBer, leggiIstante, leggiOid, SEQUENZA } from './ber';
import { haCriticheIgnote, leggiEstensioni } from './estensioni';
import { leggiQualifica, type Qualifica } from './qualifica';
import { codiceFiscaleDelTitolare, leggiNome, nomeDellAutorita, nomeDelTitolare } from './titolare';

const USO_CHIAVE = '2.5.29.15';
const USO_ESTESO = '2.5.29.37';
const VINCOLI_DI_BASE = '2.5.29.19';
const DICHIARAZIONI_QC = '1.3.6.1.5.5.7.1.3';
const VINCOLI_DI_NOME = '2.5.29.30';
const IDENTIFICATORE_CHIAVE = '2.5.29.14';
/** Critical extensions that this verifier understands or that do not limit what it checks (policies, alternative names). */
const CRITICHE_NOTE = [USO_CHIAVE, VINCOLI_DI_BASE, DICHIARAZIONI_QC, '2.5.29.32', USO_ESTESO, '2.5.29.17'];
const SHA1_O_MENO = new Set([
  '1.2.840.113549.1.1.2',
  '1.2.840.113549.1.1.3',
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.2.840.10045.4.1',
]);
const BOOLEANO = 0x01;
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
  readonly usi: { nonRipudio: boolean; firmaCertificati: boolean; firmaRevoche: boolean } | null;
  /** Purposes in extKeyUsage when they bind whoever reads them; null when there are none or they are only advice. */
  readonly scopiVincolanti: readonly string[] | null;
  /** What it declares of itself as a qualified certificate; null when it declares nothing. */
  readonly qualifica: Qualifica | null;
  readonly ca: boolean;
  /** What basicConstraints say by themselves: `ca` also wants the key usage that goes with it. */
  readonly siDiceCa: boolean;
  /** It may vouch for some names only, which nobody here compares. */
  readonly nomiVincolati: boolean;
  readonly percorsoMassimo: number | null;
  readonly criticaIgnota: boolean;
  readonly firmatoConSha1: boolean;
};

/** What was read of the bytes of a file stays with them: fifty signatories of one envelope share its certificates. */
const letti = new WeakMap<Uint8Array, Certificato | null>();

/** Reads a DER certificate; null when it is not one, so that a broken extra certificate does not sink a good signature. */
export function leggiCertificato(der: Uint8Array): Certificato | null {
  const gia = letti.get(der);
  if (gia !== undefined) return gia;
  const letto = conNomi(leggiAutorita(der));
  letti.set(der, letto);
  return letto;
}

/** With its names read, which takes most of the time of reading a certificate, and its key seen to be one. */
function conNomi(letto: Certificato | null): Certificato | null {
  try {
    return letto?.x509.publicKey ? { ...letto } : null;
  } catch {
    return null;
  }
}

/**
 * The same for an authority of the trusted list, of which there are hundreds and one is needed: its names are read if somebody asks.
 */
export function leggiAutorita(der: Uint8Array): Certificato | null {
  try {
    return der.length > MAX_BYTE ? null : leggi(der);
  } catch {
    return null;
  }
}

function leggi(der: Uint8Array): Certificato {
  const x509 = new X509Certificate(der);
  const [tbs, algoritmo] = attendi(leggiBer(der), SEQUENZA).figli;
  const campi = attendi(tbs, SEQUENZA).figli;
  const [seriale, , emittente, validita, soggetto] = campi[0]?.etichetta === contesto(0) ? campi.slice(1) : campi;
  const [dal, al] = attendi(validita, SEQUENZA).figli.map(leggiIstante);
  if (!dal || !al) throw new Error('validity');
  const [nome, nomeEmittente] = [attendi(soggetto, SEQUENZA).byte, attendi(emittente, SEQUENZA).byte];
  const estensioni = leggiEstensioni(campi.find(({ etichetta }) => etichetta === contesto(3))?.figli[0]);
  const valore = (cercata: string): Uint8Array | undefined => estensioni.find(({ oid }) => oid === cercata)?.valore;
  return {
    der,
    x509,
    soggetto: nome,
    emittente: nomeEmittente,
    seriale: attendi(seriale, INTERO).contenuto,
    chiaveId: chiaveId(valore(IDENTIFICATORE_CHIAVE)),
    validoDal: dal,
    validoAl: al,
    get titolare() {
      return nomeDelTitolare(leggiNome(nome));
    },
    get codiceFiscale() {
      return codiceFiscaleDelTitolare(leggiNome(nome));
    },
    get autorita() {
      return nomeDellAutorita(leggiNome(nomeEmittente));
    },
    usi: usi(valore(USO_CHIAVE)),
    scopiVincolanti: scopi(estensioni.find(({ oid, critica }) => oid === USO_ESTESO && critica)?.valore),
    qualifica: leggiQualifica(valore(DICHIARAZIONI_QC)),
    ca: x509.ca,
    siDiceCa: siDiceCa(valore(VINCOLI_DI_BASE)),
    nomiVincolati: valore(VINCOLI_DI_NOME) !== undefined,
    percorsoMassimo: percorsoMassimo(valore(VINCOLI_DI_BASE)),
    criticaIgnota: haCriticheIgnote(estensioni, CRITICHE_NOTE),
    firmatoConSha1: SHA1_O_MENO.has(leggiOid(attendi(algoritmo, SEQUENZA).figli[0])),
  };
}

function usi(valore: Uint8Array | undefined): Certificato['usi'] {
  if (!valore) return null;
  const bit = attendi(leggiBer(valore), BIT).contenuto[1] ?? 0;
  return { nonRipudio: (bit & 0x40) !== 0, firmaCertificati: (bit & 0x04) !== 0, firmaRevoche: (bit & 0x02) !== 0 };
}

function scopi(valore: Uint8Array | undefined): string[] | null {
  return valore ? attendi(leggiBer(valore), SEQUENZA).figli.map(leggiOid) : null;
}

function siDiceCa(valore: Uint8Array | undefined): boolean {
  const primo = valore && attendi(leggiBer(valore), SEQUENZA).figli[0];
  return primo?.etichetta === BOOLEANO && primo.contenuto[0] !== 0;
}

/** pathLenConstraint (RFC 5280 §4.2.1.9): how many authorities may stand below. */
function percorsoMassimo(valore: Uint8Array | undefined): number | null {
  const limite = valore && attendi(leggiBer(valore), SEQUENZA).figli.find(({ etichetta }) => etichetta === INTERO);
  return limite ? limite.contenuto.reduce((numero, ottetto) => numero * 256 + ottetto, 0) : null;
}

/** The extension wraps an OCTET STRING of at most 127 octets. */
function chiaveId(valore: Uint8Array | undefined): Uint8Array | null {
  return valore?.[0] === 0x04 && valore[1] === valore.length - 2 ? valore.subarray(2) : null;
}
