import { rifiuta } from '../motivi';
import { chiavi, type Confronto } from './confronto';
import type { PdfLetto } from './pdf-letto';
import { elementi } from './campi-firma';
import { isDizionario, isFlusso, isRiferimento, nomeDi, type Dizionario, type Oggetto } from './oggetti';

const MAX_NODI = 20_000;
const MAX_PROFONDITA = 40;

export type Pagina = { rif: Oggetto; dizionario: Dizionario };
/** A node of the page tree with its children, `null` children for a page. */
type Nodo = Pagina & { figli: Nodo[] | null };

function albero(documento: PdfLetto): Nodo {
  const visti = new Set<number>();
  let conto = 0;
  const visita = (rif: Oggetto | undefined, profondita: number): Nodo => {
    const numero = isRiferimento(rif) ? rif.numero : -1;
    if (++conto > MAX_NODI || profondita > MAX_PROFONDITA) rifiuta('TROPPO_COMPLESSO', 'page tree');
    if (visti.has(numero) && numero >= 0) rifiuta('PDF_DANNEGGIATO', 'page tree with a loop or a repeated page');
    visti.add(numero);
    const dizionario = documento.risolvi(rif);
    if (!isDizionario(dizionario)) return rifiuta('PDF_DANNEGGIATO', 'page tree node missing');
    const kids = documento.voce(dizionario, 'Kids');
    return { rif: rif ?? null, dizionario, figli: kids === null ? null : elementi(kids).map((figlio) => visita(figlio, profondita + 1)) };
  };
  return visita(documento.catalogo.voci.get('Pages'), 0);
}

/** Pages in reading order. */
export function elencoPagine(documento: PdfLetto): Pagina[] {
  const foglie = (nodo: Nodo): Pagina[] => (nodo.figli === null ? [nodo] : nodo.figli.flatMap(foglie));
  return foglie(albero(documento));
}

/** Refuses a document whose page tree is missing, broken, or leads to no page. */
export function assertPagine(documento: PdfLetto): void {
  const pagine = elencoPagine(documento);
  if (pagine.length === 0 || pagine.some(({ dizionario }) => nomeDi(documento.voce(dizionario, 'Type')) !== 'Page'))
    rifiuta('PDF_DANNEGGIATO', 'no pages');
}

/** Pairs the pages of two revisions whose trees have the same shape and inherited values; null when they do not. */
export function abbinaPagine(confronto: Confronto): (readonly [Pagina, Pagina])[] | null {
  const nodi: [Nodo, Nodo][] = [];
  const pagine: [Pagina, Pagina][] = [];
  const scendi = (a: Nodo, b: Nodo): boolean => {
    confronto.giudicaAParte(a.rif, b.rif);
    if (a.figli === null || b.figli === null) {
      pagine.push([a, b]);
      return a.figli === b.figli;
    }
    nodi.push([a, b]);
    return a.figli.length === b.figli.length && a.figli.every((figlio, i) => scendi(figlio, b.figli?.[i] ?? figlio));
  };
  if (!scendi(albero(confronto.prima), albero(confronto.dopo))) return null;
  const stessi = nodi.every(([a, b]) =>
    [...chiavi(a.dizionario.voci, b.dizionario.voci)].every(
      (chiave) => chiave === 'Kids' || confronto.uguali(a.dizionario.voci.get(chiave), b.dizionario.voci.get(chiave)),
    ),
  );
  return stessi ? pagine : null;
}

/** Content streams of a page as a flat list: signers split and join the array without touching the content. */
export function flussiDiContenuto(documento: PdfLetto, pagina: Dizionario): Oggetto[] {
  const valore = pagina.voci.get('Contents');
  return isFlusso(documento.risolvi(valore)) ? [valore ?? null] : [...elementi(documento.risolvi(valore))];
}
