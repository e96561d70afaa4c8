import { attendi, contesto, INTERO, leggiBer, leggiIstante, leggiTestata, SEQUENZA, type Nodo } from './ber';
import type { Certificato } from './certificato';
import { haCriticheIgnote, leggiEstensioni, nomiDelPunto, puntiDiDistribuzione, type Estensione } from './estensioni';
import { leggiFirmato, type Firmato } from './firmato';

const RAGIONE = '2.5.29.21';
const AMBITO = '2.5.29.28';
const SCADUTI_DAL = '2.5.29.60';

/** A certificate revoked or on hold, and since when; `ragione` is the CRLReason of RFC 5280 §5.3.1. */
export type Revoca = { readonly dal: Date; readonly ragione: number | null };
export const SOSPENSIONE = 6;

/** A certificate revocation list (RFC 5280 §5), its entries still in the file. */
export type Crl = {
  readonly tipo: 'CRL';
  readonly firmato: Firmato;
  readonly emittente: Uint8Array;
  readonly emessa: Date;
  readonly scade: Date | null;
  readonly voci: Nodo | null;
  /** Which certificates a silence of this list speaks of; null when nothing can be concluded from it. */
  readonly ambito: Ambito | null;
  /** Entries of certificates expired after this instant are kept in the list. */
  readonly scadutiDal: Date | null;
};

type Ambito = { punti: readonly Uint8Array[] | null; soloPersone: boolean; soloAutorita: boolean };

/** Reads a list in DER; null when it is not one. */
export function leggiCrl(byte: Uint8Array): Crl | null {
  try {
    const radice = leggiBer(byte);
    const firmato = leggiFirmato(attendi(radice, SEQUENZA).figli);
    return firmato && radice.byte.length === byte.length ? leggiCorpo(firmato, attendi(radice.figli[0], SEQUENZA)) : null;
  } catch {
    return null;
  }
}

function leggiCorpo(firmato: Firmato, corpo: Nodo): Crl | null {
  const campi = [...corpo.figli];
  if (campi[0]?.etichetta === INTERO) campi.shift();
  const [, emittente, emessa] = campi.splice(0, 3);
  const inizio = leggiIstante(emessa);
  if (!inizio) return null;
  const scade = leggiIstante(campi[0]);
  if (scade) campi.shift();
  const voci = campi[0]?.etichetta === SEQUENZA ? campi.shift() : undefined;
  const estensioni = leggiEstensioni(campi.find(({ etichetta }) => etichetta === contesto(0))?.figli[0]);
  const scaduti = estensioni.find(({ oid }) => oid === SCADUTI_DAL);
  return {
    tipo: 'CRL',
    firmato,
    emittente: attendi(emittente, SEQUENZA).byte,
    emessa: inizio,
    scade,
    voci: voci ?? null,
    ambito: leggiAmbito(estensioni),
    scadutiDal: scaduti ? leggiIstante(leggiBer(scaduti.valore)) : null,
  };
}

/** Partial lists by reason, indirect ones, differences on another list: none of them can say that a certificate is good. */
function leggiAmbito(estensioni: readonly Estensione[]): Ambito | null {
  if (haCriticheIgnote(estensioni, [AMBITO])) return null;
  const estensione = estensioni.find(({ oid }) => oid === AMBITO);
  const campi = estensione ? attendi(leggiBer(estensione.valore), SEQUENZA).figli : [];
  const campo = (numero: number): Nodo | undefined => campi.find(({ etichetta }) => etichetta === contesto(numero));
  if ([3, 4, 5].some((numero) => campo(numero))) return null;
  const punto = campo(0);
  return { punti: punto ? nomiDelPunto(punto) : null, soloPersone: Boolean(campo(1)), soloAutorita: Boolean(campo(2)) };
}

/** Whether the silence of the list is about that certificate: of its kind and, for a list in parts, of its part. */
export function copre({ ambito }: Crl, { ca, der }: Certificato): boolean {
  if (ambito === null || (ambito.soloPersone && ca) || (ambito.soloAutorita && !ca)) return false;
  const { punti } = ambito;
  return punti === null || puntiDiDistribuzione(der).some((suo) => punti.some((punto) => Buffer.compare(punto, suo) === 0));
}

/** Walks the entries without building them, 100,000 in a few milliseconds; null when the serial number is not there. */
export function cercaSeriale({ voci }: Crl, seriale: Uint8Array): Revoca | null {
  const byte = voci?.contenuto ?? new Uint8Array();
  for (let pos = 0; pos < byte.length;) {
    const voce = leggiTestata(byte, pos, byte.length);
    const fine = voce.fine < 0 ? byte.length : voce.fine;
    const numero = leggiTestata(byte, voce.corpo, fine);
    if (numero.fine - numero.corpo === seriale.length && Buffer.compare(byte.subarray(numero.corpo, numero.fine), seriale) === 0)
      return leggiVoce(leggiBer(byte.subarray(pos, fine)));
    pos = fine;
  }
  return null;
}

/** An entry whose date cannot be read counts since ever. */
function leggiVoce(voce: Nodo): Revoca {
  const [, dal, estensioni] = voce.figli;
  const ragione = leggiEstensioni(estensioni).find(({ oid }) => oid === RAGIONE);
  return { dal: leggiIstante(dal) ?? new Date(0), ragione: ragione ? (leggiBer(ragione.valore).contenuto[0] ?? null) : null };
}
