import { createHash } from 'node:crypto';
import type { CodiceMotivo } from '../motivi';
import { nomeImpronta } from './algoritmi';
import { attendi, leggiIstante, leggiOid, leggiOttetti, OTTETTI, SEQUENZA, type Nodo } from './ber';
import { leggiAlgoritmo, type Attributo, type SignerInfo } from './busta';

const TIPO_CONTENUTO = '1.2.840.113549.1.9.3';
const IMPRONTA = '1.2.840.113549.1.9.4';
const ISTANTE = '1.2.840.113549.1.9.5';
/** Unsigned attribute of CAdES with whole certificates. */
const VALORI_DI_CERTIFICATI = '1.2.840.113549.1.9.16.2.23';
const CERTIFICATO_V1 = '1.2.840.113549.1.9.16.2.12';
const CERTIFICATO_V2 = '1.2.840.113549.1.9.16.2.47';
const MAX_CERTIFICATI = 30;

/** The only value of an attribute that must stand exactly once; undefined otherwise. */
function unico(attributi: readonly Attributo[], oid: string): Nodo | undefined {
  const [primo, ...altri] = attributi.filter((attributo) => attributo.oid === oid);
  return altri.length === 0 && primo?.valori.length === 1 ? primo.valori[0] : undefined;
}

/** messageDigest, provided that contentType stands once and names this content (RFC 5652 §11); null otherwise. */
export function improntaDichiarata(attributi: readonly Attributo[], tipoContenuto: string): Uint8Array | null {
  const tipo = unico(attributi, TIPO_CONTENUTO);
  const impronta = unico(attributi, IMPRONTA);
  if (!tipo || leggiOid(tipo) !== tipoContenuto || impronta?.etichetta !== OTTETTI) return null;
  return leggiOttetti(impronta);
}

/** The claimed time, for information only. */
export function istanteDichiarato(attributi: readonly Attributo[]): Date | null {
  return leggiIstante(unico(attributi, ISTANTE));
}

/**
 * ESS signing-certificate (RFC 5035): binds the signature to one certificate, so that another one with the same key
 * cannot take its place. Every version present must name this certificate first.
 */
export function legameAlCertificato(attributi: readonly Attributo[], certificato: Uint8Array): CodiceMotivo | null {
  const presenti = attributi.filter(({ oid }) => oid === CERTIFICATO_V1 || oid === CERTIFICATO_V2);
  if (presenti.length === 0) return 'CERTIFICATO_NON_LEGATO';
  const coincidono = presenti.every(({ oid, valori }) => valori.length === 1 && nominaPrimo(oid, valori[0], certificato));
  return coincidono ? null : 'CERTIFICATO_NON_CORRISPONDENTE';
}

function nominaPrimo(oid: string, valore: Nodo | undefined, certificato: Uint8Array): boolean {
  const campi = valore?.figli[0]?.figli[0]?.figli ?? [];
  const esplicito = oid === CERTIFICATO_V2 && campi[0]?.etichetta === SEQUENZA;
  const algoritmo = oid === CERTIFICATO_V1 ? 'sha1' : esplicito ? nomeImpronta(leggiAlgoritmo(campi[0]).oid) : 'sha256';
  const impronta = campi[esplicito ? 1 : 0];
  if (algoritmo === null || impronta?.etichetta !== OTTETTI) return false;
  return createHash(algoritmo).update(certificato).digest().equals(leggiOttetti(impronta));
}

/** Certificates that were added to a signature afterwards (ETSI TS 101 733 §6.3.3), to follow its chain with. */
export function certificatiNonFirmati({ attributiNonFirmati }: SignerInfo): Uint8Array[] {
  const suoi = attributiNonFirmati.filter(({ oid }) => oid === VALORI_DI_CERTIFICATI).flatMap(({ valori }) => valori);
  return suoi.flatMap((valore) =>
    attendi(valore, SEQUENZA)
      .figli.slice(0, MAX_CERTIFICATI)
      .map(({ byte }) => byte),
  );
}

/** The parts of the signed attributes as a DER SET OF (sorted): some signers sort before signing and write them otherwise. */
export function insiemeOrdinato(attributi: readonly Attributo[]): Uint8Array[] {
  const ordinati = attributi.map(({ byte }) => byte).sort(Buffer.compare);
  const byte = ordinati.reduce((somma, { length }) => somma + length, 0);
  return [Buffer.of(0x31), byte < 0x80 ? Buffer.of(byte) : lunghezzaLunga(byte), ...ordinati];
}

function lunghezzaLunga(lunghezza: number): Buffer {
  const ottetti = Buffer.from(
    lunghezza
      .toString(16)
      .padStart(8, '0')
      .replace(/^(00)+/, ''),
    'hex',
  );
  return Buffer.concat([Buffer.of(0x80 | ottetti.length), ottetti]);
}
