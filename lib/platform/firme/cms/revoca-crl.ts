import { attendi, contesto, INTERO, leggiBer, leggiIstante, leggiTestata, SEQUENZA, type Nodo } from './ber';
import type { Certificato } from './certificato';
import { haCriticheIgnote, leggiEstensioni, nomiDelPunto, puntiDiDistribuzione, type Estensione } from './estensioni';
import { leggiFirmato, type Firmato } from './firmato';

const RAGIONE = '2.5.29.21';
const AMBITO = '2.5.29.28';
const DIFFERENZE = '2.5.29.27';
const SCADUTI_DAL = '2.5.29.60';

/** A certificate revoked or on hold, and since when; `ragione` is the CRLReason of RFC 5280 §5.3.1. */
export type Revoca = { readonly dal: Date; readonly ragione: number | null };
export const SOSPENSIONE = 6;
/** In a list of differences: no longer on hold. */
const TOLTO = 8;

/** A certificate revocation list (RFC 5280 §5), its entries still in the file. */
export type Crl = {
  readonly tipo: 'CRL';
  readonly firmato: Firmato;
  readonly emittente: Uint8Array;
  readonly emessa: Date;
  readonly scade: Date | null;
  readonly voci: Nodo | null;
  /** Which certificates a silence of this list speaks of. */
  readonly ambito: Ambito;
  /** Entries of certificates expired after this instant are kept in the list. */
  readonly scadutiDal: Date | null;
};

/**
 * `PARZIALE`: some reasons only, or differences on another list, whose silence says nothing; what they name is revoked all the same.
 * `OSCURO`: indirect, of attribute certificates, or with something critical that is not understood: who is named in it may be another.
 */
type Ambito = { punti: readonly Uint8Array[] | null; soloPersone: boolean; soloAutorita: boolean } | 'PARZIALE' | 'OSCURO';

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

function leggiAmbito(estensioni: readonly Estensione[]): Ambito {
  if (haCriticheIgnote(estensioni, [AMBITO, DIFFERENZE])) return 'OSCURO';
  const estensione = estensioni.find(({ oid }) => oid === AMBITO);
  const campi = estensione ? attendi(leggiBer(estensione.valore), SEQUENZA).figli : [];
  const campo = (numero: number): Nodo | undefined => campi.find(({ etichetta }) => etichetta === contesto(numero));
  if (campo(4) || campo(5)) return 'OSCURO';
  if (campo(3) || estensioni.some(({ oid }) => oid === DIFFERENZE)) return 'PARZIALE';
  const punto = campo(0);
  return { punti: punto ? nomiDelPunto(punto) : null, soloPersone: Boolean(campo(1)), soloAutorita: Boolean(campo(2)) };
}

/** Whether the silence of the list is about that certificate: of its kind and, for a list in parts, of its part. */
export function copre({ ambito }: Crl, { ca, der }: Certificato): boolean {
  if (typeof ambito === 'string' || (ambito.soloPersone && ca) || (ambito.soloAutorita && !ca)) return false;
  const { punti } = ambito;
  return punti === null || puntiDiDistribuzione(der).some((suo) => punti.some((punto) => Buffer.compare(punto, suo) === 0));
}

/** What the list says against a certificate; `sospetto`: it names one of that number, and nobody here can say whose. */
export function accusa(crl: Crl, seriale: Uint8Array): { readonly revoca: Revoca | null; readonly sospetto: boolean } {
  const voce = cercaSeriale(crl, seriale);
  if (crl.ambito === 'OSCURO') return { revoca: null, sospetto: voce !== null };
  return { revoca: crl.ambito === 'PARZIALE' && voce?.ragione === TOLTO ? null : voce, sospetto: false };
}

/** Walks the entries without building them, 100,000 in a few milliseconds; null when the serial number is not there. */
function cercaSeriale({ voci }: Crl, seriale: Uint8Array): Revoca | null {
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
