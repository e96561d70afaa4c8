import { attendi, BIT, contesto, leggiBer, leggiOid, leggiOttetti, OTTETTI, SEQUENZA, type Nodo } from './ber';

const USO_CHIAVE = '2.5.29.15';
const USO_ESTESO = '2.5.29.37';
const POLITICHE = '2.5.29.32';
const PUNTI_DI_DISTRIBUZIONE = '2.5.29.31';
const VERO = 0x01;

/** An extension of a certificate, of a revocation list or of an answer on revocation (RFC 5280 §4.2). */
export type Estensione = { oid: string; critica: boolean; valore: Uint8Array };

/** Reads an `Extensions` sequence; an absent one has none. */
export function leggiEstensioni(sequenza: Nodo | undefined): Estensione[] {
  if (!sequenza) return [];
  return attendi(sequenza, SEQUENZA).figli.map((nodo) => {
    const [oid, ...resto] = attendi(nodo, SEQUENZA).figli;
    const critica = resto[0]?.etichetta === VERO && resto.shift()?.contenuto[0] !== 0;
    return { oid: leggiOid(oid), critica, valore: leggiOttetti(attendi(resto[0], OTTETTI)) };
  });
}

/** True when some critical extension is none of these: what carries it must not be relied upon. */
export function haCriticheIgnote(estensioni: readonly Estensione[], note: readonly string[]): boolean {
  return estensioni.some(({ oid, critica }) => critica && !note.includes(oid));
}

/** The extensions of a certificate in DER, read again by this reader: the certificate has already been accepted as one. */
function estensioniDelCertificato(der: Uint8Array): Estensione[] {
  const campi = leggiBer(der).figli[0]?.figli ?? [];
  return leggiEstensioni(campi.find(({ etichetta }) => etichetta === contesto(3))?.figli[0]);
}

/** Purposes in extKeyUsage and whether it is critical; null when the extension is absent. */
export function usiEstesi(der: Uint8Array): { usi: string[]; critica: boolean } | null {
  const trovata = estensioniDelCertificato(der).find(({ oid }) => oid === USO_ESTESO);
  return trovata ? { usi: attendi(leggiBer(trovata.valore), SEQUENZA).figli.map(leggiOid), critica: trovata.critica } : null;
}

/** Bits of keyUsage, as many as there are; none without the extension. */
export function usoChiave(der: Uint8Array): boolean[] {
  const trovata = estensioniDelCertificato(der).find(({ oid }) => oid === USO_CHIAVE);
  if (!trovata) return [];
  const [, ...ottetti] = attendi(leggiBer(trovata.valore), BIT).contenuto;
  return ottetti.flatMap((ottetto) => [7, 6, 5, 4, 3, 2, 1, 0].map((posto) => ((ottetto >> posto) & 1) === 1));
}

/** The policies that it was issued under. */
export function politiche(der: Uint8Array): string[] {
  const trovata = estensioniDelCertificato(der).find(({ oid }) => oid === POLITICHE);
  return trovata ? attendi(leggiBer(trovata.valore), SEQUENZA).figli.map(({ figli }) => leggiOid(figli[0])) : [];
}

/** Whether keyUsage lets a key sign revocation lists; a certificate without keyUsage sets no limit. */
export function firmaRevoche(der: Uint8Array): boolean {
  const trovata = estensioniDelCertificato(der).find(({ oid }) => oid === USO_CHIAVE);
  return trovata === undefined || ((attendi(leggiBer(trovata.valore), BIT).contenuto[1] ?? 0) & 0x02) !== 0;
}

/** The places where a certificate says that its revocation list is found, each in DER, as a list names itself. */
export function puntiDiDistribuzione(der: Uint8Array): Uint8Array[] {
  const trovata = estensioniDelCertificato(der).find(({ oid }) => oid === PUNTI_DI_DISTRIBUZIONE);
  return trovata ? leggiBer(trovata.valore).figli.flatMap((punto) => nomiDelPunto(punto.figli[0])) : [];
}

/** `fullName` of a DistributionPointName, inside the `[0]` that both extensions put around it. */
export function nomiDelPunto(punto: Nodo | undefined): Uint8Array[] {
  const nome = punto?.etichetta === contesto(0) ? punto.figli[0] : undefined;
  return nome?.etichetta === contesto(0) ? nome.figli.map(({ byte }) => byte) : [];
}
