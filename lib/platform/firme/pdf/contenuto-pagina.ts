import { addebitaCopia } from '../bilancio';
import { isRifiuto, rifiuta } from '../motivi';
import { decodifica } from './filtri';
import { isBianco } from './lettore';
import { isFlusso, type Dizionario, type Flusso, type Oggetto } from './oggetti';
import { flussiDiContenuto } from './pagine';
import type { PdfLetto } from './pdf-letto';

/** What a page, or a form that it draws, shows: operators, the names that they use, and how far they are seen. */
export type Foglio = { readonly contenuto: Buffer; readonly risorse: Oggetto; readonly riquadro: Oggetto };

const MAX_ANTENATI = 40;

export function foglioDiPagina(documento: PdfLetto, pagina: Dizionario): Foglio {
  return {
    contenuto: contenutoDiPagina(documento, pagina),
    risorse: ereditata(documento, pagina, 'Resources'),
    riquadro: ereditata(documento, pagina, 'MediaBox'),
  };
}

export function foglioDiForma(documento: PdfLetto, forma: Flusso): Foglio {
  const [risorse, riquadro] = [documento.voce(forma, 'Resources'), documento.voce(forma, 'BBox')];
  return { contenuto: senzaBianchi(decodificato(documento, forma)), risorse, riquadro };
}

/** Decoded content of a page without the white space at its ends, which programs add and drop freely. */
function contenutoDiPagina(documento: PdfLetto, pagina: Dizionario): Buffer {
  const pezzi = flussiDiContenuto(documento, pagina).map((rif) => {
    const flusso = documento.risolvi(rif);
    return isFlusso(flusso) ? decodificato(documento, flusso) : Buffer.alloc(0);
  });
  const [primo = Buffer.alloc(0)] = pezzi;
  return senzaBianchi(pezzi.length > 1 ? unisci(documento, pezzi) : primo);
}

/** Whatever is looked through again and again costs each time, also where nothing is inflated. */
function decodificato(documento: PdfLetto, flusso: Flusso): Buffer {
  const byte = chiaro(documento, flusso) ?? flusso.dati;
  documento.bilancio.oggetti -= byte.length >> 6;
  if (documento.bilancio.oggetti < 0) rifiuta('TROPPO_COMPLESSO', 'too much content looked through');
  return Buffer.from(byte.buffer, byte.byteOffset, byte.length);
}

/** Null of what does not inflate, as the empty stream of a stamp with nothing on it: one page is not lost for one form. */
function chiaro(documento: PdfLetto, flusso: Flusso): Uint8Array | null {
  try {
    return decodifica(flusso, documento.bilancio, documento.risolvi);
  } catch (errore) {
    if (isRifiuto(errore) && errore.codice === 'PDF_DANNEGGIATO') return null;
    throw errore;
  }
}

function unisci({ bilancio }: PdfLetto, pezzi: readonly Buffer[]): Buffer {
  addebitaCopia(
    bilancio,
    pezzi.reduce((somma, { length }) => somma + length + 1, 0),
  );
  // Pieces are one stream with white space between them (ISO 32000-1 §7.8.2).
  return Buffer.concat(pezzi.flatMap((pezzo, i) => (i === 0 ? [pezzo] : [A_CAPO, pezzo])));
}

const A_CAPO = Buffer.from('\n');

function senzaBianchi(byte: Buffer): Buffer {
  let [inizio, fine] = [0, byte.length];
  while (inizio < fine && isBianco(byte[inizio])) inizio++;
  while (fine > inizio && isBianco(byte[fine - 1])) fine--;
  return byte.subarray(inizio, fine);
}

/** From the page, or from what stands above it in the tree (ISO 32000-1 §7.7.3.4). */
function ereditata(documento: PdfLetto, pagina: Dizionario, chiave: string): Oggetto {
  let nodo: Oggetto = pagina;
  for (let i = 0; i < MAX_ANTENATI; i++) {
    const valore = documento.voce(nodo, chiave);
    if (valore !== null) return valore;
    nodo = documento.voce(nodo, 'Parent');
  }
  return null;
}
