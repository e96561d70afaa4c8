import { addebitaCopia, type Bilancio } from './bilancio';
import type { CodiceMotivo } from './motivi';
import { elementi } from './pdf/campi-firma';
import { PdfLetto } from './pdf/pdf-letto';
import { decodifica } from './pdf/filtri';
import { isBianco } from './pdf/lettore';
import { isFlusso, nomeDi, type Dizionario } from './pdf/oggetti';
import { elencoPagine, flussiDiContenuto } from './pdf/pagine';

type Sommario = { contenuti: readonly Buffer[]; annotazioni: number };

/**
 * Why a PDF does not begin with the bytes that Varco generated. The commonest real failures are an office program that
 * saved the file again and a protocol system that stamped it: each deserves its own words. Never a reason to accept.
 */
export function diagnosticaDiverso(
  originale: Uint8Array,
  ricevuto: Uint8Array,
  bilancio: Bilancio,
): Extract<CodiceMotivo, 'PDF_RISALVATO' | 'TIMBRATO_PRIMA_DELLA_FIRMA' | 'ALTRO_DOCUMENTO'> {
  const [nostro, suo] = [riassumi(originale, bilancio), riassumi(ricevuto, bilancio)];
  if (!nostro || !suo || nostro.contenuti.every((contenuto) => contenuto.length === 0)) return 'ALTRO_DOCUMENTO';
  if (!contieneInOrdine(suo.contenuti, nostro.contenuti)) return 'ALTRO_DOCUMENTO';
  const uguali =
    suo.contenuti.length === nostro.contenuti.length && suo.contenuti.every((contenuto, i) => nostro.contenuti[i]?.equals(contenuto));
  return uguali && suo.annotazioni <= nostro.annotazioni ? 'PDF_RISALVATO' : 'TIMBRATO_PRIMA_DELLA_FIRMA';
}

/** Each page of ours is found, whole, in a page of theirs, in the same order. */
function contieneInOrdine(suoi: readonly Buffer[], nostri: readonly Buffer[]): boolean {
  let prossima = 0;
  for (const contenuto of suoi) {
    const atteso = nostri[prossima];
    if (atteso !== undefined && contenuto.includes(atteso)) prossima++;
  }
  return prossima === nostri.length;
}

function riassumi(byte: Uint8Array, bilancio: Bilancio): Sommario | null {
  try {
    const documento = new PdfLetto(byte, bilancio);
    const pagine = elencoPagine(documento).map(({ dizionario }) => dizionario);
    return {
      contenuti: pagine.map((pagina) => contenuto(documento, pagina)),
      annotazioni: pagine.reduce((somma, pagina) => somma + annotazioniNonDiFirma(documento, pagina), 0),
    };
  } catch {
    return null;
  }
}

/** Decoded content of a page without the white space at its ends, which programs add and drop freely. */
function contenuto(documento: PdfLetto, pagina: Dizionario): Buffer {
  const pezzi = flussiDiContenuto(documento, pagina).map((rif) => {
    const flusso = documento.risolvi(rif);
    return isFlusso(flusso) ? (decodifica(flusso, documento.bilancio, documento.risolvi) ?? flusso.dati) : new Uint8Array();
  });
  const [primo = new Uint8Array()] = pezzi;
  const intero = pezzi.length > 1 ? unisci(pezzi, documento.bilancio) : primo;
  return senzaBianchi(Buffer.from(intero.buffer, intero.byteOffset, intero.length));
}

function unisci(pezzi: readonly Uint8Array[], bilancio: Bilancio): Uint8Array {
  addebitaCopia(
    bilancio,
    pezzi.reduce((somma, { length }) => somma + length, 0),
  );
  return Buffer.concat(pezzi);
}

function senzaBianchi(byte: Buffer): Buffer {
  let [inizio, fine] = [0, byte.length];
  while (inizio < fine && isBianco(byte[inizio])) inizio++;
  while (fine > inizio && isBianco(byte[fine - 1])) fine--;
  return byte.subarray(inizio, fine);
}

function annotazioniNonDiFirma(documento: PdfLetto, pagina: Dizionario): number {
  return elementi(documento.voce(pagina, 'Annots')).filter((rif) => nomeDi(documento.voce(documento.risolvi(rif), 'FT')) !== 'Sig').length;
}
