import type { PdfLetto } from './pdf-letto';
import { leggiIndiretto, type Indiretto } from './indiretti';
import { LettorePdf } from './lettore';
import { interoDi } from './oggetti';
import { reggeRicostruzione } from './ricostruzione';
import type { Sezione } from './xref';

type Tratto = readonly [inizio: number, fine: number];

/**
 * True when every byte from `da` on belongs to an object that some cross-reference section names, to a section, or to its
 * `startxref`; between them only white space and comments. Readers that ignore the index (pdf-lib among them) show objects
 * that stand outside it: a file that looks different to different readers is not a document.
 */
export function tuttoNellIndice(documento: PdfLetto, da: number): boolean {
  if (!leggonoTuttiUguale(documento, da)) return false;
  const aggiunti = documento.sezioni.flatMap((sezione) => aggiuntiDa(documento, sezione, da));
  if (!reggeRicostruzione(documento, da, aggiunti)) return false;
  const sezioni = documento.sezioni.filter(({ posizione }) => posizione >= da);
  const tratti: Tratto[] = [
    ...aggiunti.map(({ inizio, fine }): Tratto => [inizio, fine]),
    ...sezioni.map(({ posizione, fine }): Tratto => [posizione, fineConPuntatore(documento, fine)]),
  ].sort((a, b) => a[0] - b[0]);
  let pos = da;
  for (const [inizio, fine] of tratti) {
    if (inizio > pos && !soloBianchi(documento, pos, inizio)) return false;
    pos = Math.max(pos, fine);
  }
  return soloBianchi(documento, pos, documento.byte.length);
}

/**
 * False when what was added is taken in different ways: a second index hidden from older readers (`XRefStm`), or a last `Size` beyond
 * which strict readers see no objects (ISO 32000-1 §7.5.5) and the others do. Real programs err in the `Size` of sections in between.
 */
function leggonoTuttiUguale({ sezioni, voci, trailer }: PdfLetto, da: number): boolean {
  const aggiunte = sezioni.filter(({ posizione }) => posizione >= da);
  if (aggiunte.length === 0) return true;
  const size = interoDi(trailer.get('Size')) ?? 0;
  for (const [numero, { tipo }] of voci) if (tipo !== 'libera' && numero >= size) return false;
  return aggiunte.every((sezione) => !sezione.trailer.has('XRefStm'));
}

/** The objects after `da` that one section names, even where a later one has replaced them; each as the section calls it. */
function aggiuntiDa(documento: PdfLetto, sezione: Sezione, da: number): Indiretto[] {
  const aggiunti: Indiretto[] = [];
  for (const [numero, voce] of sezione.voci) {
    if (voce.tipo !== 'diretta' || voce.posizione < da) continue;
    const letto = leggiIndiretto(documento.byte, voce.posizione, documento.risolvi, documento.bilancio);
    aggiunti.push({ ...letto, numero, generazione: voce.generazione });
  }
  return aggiunti;
}

/** `%%EOF` is a comment, so only `startxref n` has to be taken along. */
function fineConPuntatore(documento: PdfLetto, fine: number): number {
  const lettore = new LettorePdf(documento.byte, fine, documento.bilancio);
  lettore.saltaBianchi();
  if (!lettore.parola('startxref')) return fine;
  lettore.intero();
  return lettore.pos;
}

function soloBianchi(documento: PdfLetto, inizio: number, fine: number): boolean {
  const lettore = new LettorePdf(documento.byte.subarray(0, fine), inizio, documento.bilancio);
  lettore.saltaBianchi();
  return lettore.pos >= fine;
}
