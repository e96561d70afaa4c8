import { inflateSync } from 'node:zlib';
import { addebitaCopia, type Bilancio } from '../bilancio';
import { rifiuta } from '../motivi';
import { interoDi, isDizionario, isVettore, nomeDi, type Flusso, type Oggetto, type Voci } from './oggetti';

/**
 * Decoded bytes of a stream with no filter or FlateDecode (with PNG predictors), charged to the budget before they exist.
 * null for other filters: nothing that the verdict needs uses them.
 */
export function decodifica(flusso: Flusso, bilancio: Bilancio, risolvi: (oggetto: Oggetto) => Oggetto): Uint8Array | null {
  const [filtro, ...altri] = inLista(flusso.voci.get('Filter'), risolvi);
  const [parametri] = inLista(flusso.voci.get('DecodeParms'), risolvi);
  if (filtro === undefined) return flusso.dati;
  if (nomeDi(filtro) !== 'FlateDecode' || altri.length > 0) return null;
  const gonfio = gonfia(flusso.dati, bilancio);
  return isDizionario(parametri) ? togliPredittore(gonfio, parametri.voci, bilancio) : gonfio;
}

function inLista(valore: Oggetto | undefined, risolvi: (oggetto: Oggetto) => Oggetto): Oggetto[] {
  const risolto = risolvi(valore ?? null);
  if (isVettore(risolto)) return risolto.elementi.map(risolvi);
  return risolto === null ? [] : [risolto];
}

/** zlib keeps the pieces until it joins them: for a moment each byte is there twice. */
function gonfia(dati: Uint8Array, bilancio: Bilancio): Uint8Array {
  const massimo = Math.min(bilancio.decompressi, bilancio.copie >> 1);
  if (massimo <= 0) rifiuta('TROPPO_COMPLESSO', 'too many decompressed bytes');
  try {
    const gonfio = inflateSync(dati, { maxOutputLength: massimo });
    bilancio.decompressi -= gonfio.length;
    addebitaCopia(bilancio, 2 * gonfio.length);
    return gonfio;
  } catch (errore) {
    const codice = (errore as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? 'TROPPO_COMPLESSO' : 'PDF_DANNEGGIATO';
    return rifiuta(codice, 'stream does not inflate');
  }
}

function togliPredittore(dati: Uint8Array, parametri: Voci, bilancio: Bilancio): Uint8Array | null {
  const predittore = interoDi(parametri.get('Predictor')) ?? 1;
  if (predittore === 1) return dati;
  const colonne = interoDi(parametri.get('Columns')) ?? 1;
  const semplice = (interoDi(parametri.get('Colors')) ?? 1) === 1 && (interoDi(parametri.get('BitsPerComponent')) ?? 8) === 8;
  if (predittore < 10 || !semplice || colonne < 1 || colonne > 10_000 || dati.length % (colonne + 1) !== 0) return null;
  const righe = dati.length / (colonne + 1);
  addebitaCopia(bilancio, righe * colonne);
  const esito = new Uint8Array(righe * colonne);
  for (let riga = 0; riga < righe; riga++) togliRiga(dati, esito, riga, colonne);
  return esito;
}

/** PNG filters of one byte per pixel (RFC 2083 §6). */
function togliRiga(dati: Uint8Array, esito: Uint8Array, riga: number, colonne: number): void {
  const tipo = dati[riga * (colonne + 1)] ?? 0;
  if (tipo > 4) rifiuta('PDF_DANNEGGIATO', 'unknown PNG filter');
  for (let i = 0; i < colonne; i++) {
    const grezzo = dati[riga * (colonne + 1) + 1 + i] ?? 0;
    const sinistra = i > 0 ? (esito[riga * colonne + i - 1] ?? 0) : 0;
    const sopra = riga > 0 ? (esito[(riga - 1) * colonne + i] ?? 0) : 0;
    const angolo = riga > 0 && i > 0 ? (esito[(riga - 1) * colonne + i - 1] ?? 0) : 0;
    const previsti = [0, sinistra, sopra, (sinistra + sopra) >> 1, paeth(sinistra, sopra, angolo)];
    esito[riga * colonne + i] = grezzo + (previsti[tipo] ?? 0);
  }
}

function paeth(a: number, b: number, c: number): number {
  const stima = a + b - c;
  const [pa, pb, pc] = [Math.abs(stima - a), Math.abs(stima - b), Math.abs(stima - c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}
