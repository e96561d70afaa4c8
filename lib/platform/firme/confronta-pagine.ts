import { addebitaCopia, type Bilancio } from './bilancio';
import { elementi } from './pdf/campi-firma';
import { decodifica } from './pdf/filtri';
import { isBianco } from './pdf/lettore';
import { isFlusso, nomeDi, type Dizionario, type Oggetto } from './pdf/oggetti';
import { elencoPagine, flussiDiContenuto } from './pdf/pagine';
import { PdfLetto } from './pdf/pdf-letto';

type Sommario = { contenuti: readonly Buffer[]; annotazioni: number };

/** What a file shows beside ours: the same pages, the same and something on them, or others. */
export type Pagine = 'UGUALI' | 'CON_AGGIUNTE' | 'ALTRE';

/** Compares what the pages of two files say, whatever way they are written: it chooses words, and is never a reason to accept. */
export function confrontaPagine(originale: Uint8Array, ricevuto: Uint8Array, bilancio: Bilancio): Pagine {
  const [nostro, suo] = [riassumi(originale, bilancio), riassumi(ricevuto, bilancio)];
  if (!nostro || !suo || nostro.contenuti.every((contenuto) => contenuto.length === 0)) return 'ALTRE';
  if (!contieneInOrdine(suo.contenuti, nostro.contenuti)) return 'ALTRE';
  const uguali =
    suo.contenuti.length === nostro.contenuti.length && suo.contenuti.every((contenuto, i) => nostro.contenuti[i]?.equals(contenuto));
  return uguali && suo.annotazioni <= nostro.annotazioni ? 'UGUALI' : 'CON_AGGIUNTE';
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
  const tipo = (campo: Oggetto): string | null => nomeDi(documento.voce(campo, 'FT'));
  const diFirma = (widget: Oggetto): boolean => (tipo(widget) ?? tipo(documento.voce(widget, 'Parent'))) === 'Sig';
  return elementi(documento.voce(pagina, 'Annots')).filter((rif) => !diFirma(documento.risolvi(rif))).length;
}
