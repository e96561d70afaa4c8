import { foglioDiForma, type Foglio } from './pdf/contenuto-pagina';
import { isDizionario, isFlusso, nomeDi, type Flusso } from './pdf/oggetti';
import { elementi } from './pdf/campi-firma';
import type { PdfLetto } from './pdf/pdf-letto';

/** Where the content of a page of ours was found, and whether nothing else is drawn on that page. */
export type Ritrovata = { readonly foglio: Foglio; readonly sola: boolean };

const MAX_PROFONDITA = 4;
const MAX_FORME = 64;
/** A page that only draws forms says little itself. */
const MAX_INVOLUCRO = 1 << 18;
const MAX_RESTO = 1 << 12;

const NOME = String.raw`\/([^\s/()<>[\]{}%]{1,127})`;
const DISEGNA = new RegExp(String.raw`${NOME}\s+Do(?=\s|$)`, 'g');
const [UNO, ZERO] = [String.raw`1(?:\.0{1,9})?`, String.raw`0(?:\.0{1,9})?`];
/** Saves and gives back the state, moves nothing, draws a form. */
const INVOLUCRO = new RegExp(`^(?:(?:q|Q|${UNO} ${ZERO} ${ZERO} ${UNO} ${ZERO} ${ZERO} cm|${NOME} Do) )*$`);
/** All that a form may say of itself without hiding or moving what it shows. */
const VOCI_DI_FORMA: ReadonlySet<string> = new Set(
  'Type Subtype FormType BBox Matrix Resources Group Length Filter DecodeParms StructParent StructParents'.split(' '),
);

/**
 * Looks for a page of ours, whole, in what a page of theirs draws: as it stands there, or in the forms that stampers wrap it in. It only
 * chooses the words of a refusal.
 */
export function ritrovaPagina(documento: PdfLetto, nostro: Buffer, pagina: Foglio): Ritrovata | null {
  const viste = new Set<Flusso>();
  let livello: Ritrovata[] = [{ foglio: pagina, sola: true }];
  for (let i = 0; i <= MAX_PROFONDITA && livello.length > 0; i++) {
    for (const { foglio, sola } of livello) {
      const dove = foglio.contenuto.indexOf(nostro);
      if (dove < 0) continue;
      const [prima, dopo] = [foglio.contenuto.subarray(0, dove), foglio.contenuto.subarray(dove + nostro.length)];
      return { foglio, sola: sola && isInvolucro(prima, 'FINE') && isInvolucro(dopo, 'INIZIO') };
    }
    livello = livello.flatMap((dentro) => formeDi(documento, dentro, viste));
  }
  return null;
}

/** What is drawn before or after ours, and apart from it: nothing. */
function isInvolucro(resto: Buffer, confine: 'INIZIO' | 'FINE'): boolean {
  if (resto.length > MAX_RESTO) return false;
  const testo = resto.toString('latin1');
  return testo === '' || ((confine === 'FINE' ? /\s$/ : /^\s/).test(testo) && !testo.includes('Do') && INVOLUCRO.test(parole(testo)));
}

function parole(testo: string): string {
  return `${testo.split(/\s+/).filter(Boolean).join(' ')} `;
}

/** Forms not met before: what is drawn twice, or inside itself, is looked into once. */
function formeDi(documento: PdfLetto, { foglio, sola }: Ritrovata, viste: Set<Flusso>): Ritrovata[] {
  if (foglio.contenuto.length > MAX_INVOLUCRO) return [];
  const testo = foglio.contenuto.toString('latin1');
  const disegnate = [...testo.matchAll(DISEGNA)].map(([, nome = '']) => nome);
  const soltantoUna = sola && disegnate.length === 1 && INVOLUCRO.test(parole(testo));
  const oggetti = documento.voce(foglio.risorse, 'XObject');
  return [...new Set(disegnate)].flatMap((nome) => {
    const forma = documento.voce(oggetti, nome);
    if (!isFlusso(forma) || nomeDi(documento.voce(forma, 'Subtype')) !== 'Form' || viste.has(forma) || viste.size >= MAX_FORME) return [];
    viste.add(forma);
    const suo = foglioDiForma(documento, forma);
    return [{ foglio: suo, sola: soltantoUna && isTrasparente(documento, forma) && copre(documento, suo, foglio) }];
  });
}

function isTrasparente(documento: PdfLetto, forma: Flusso): boolean {
  const matrice = elementi(documento.voce(forma, 'Matrix')).map(documento.risolvi);
  const gruppo = documento.voce(forma, 'Group');
  return (
    [...forma.voci.keys()].every((chiave) => VOCI_DI_FORMA.has(chiave)) &&
    (matrice.length === 0 || matrice.join(' ') === '1 0 0 1 0 0') &&
    (gruppo === null || isDizionario(gruppo))
  );
}

function copre(documento: PdfLetto, dentro: Foglio, fuori: Foglio): boolean {
  const [suo, altro] = [dentro, fuori].map(({ riquadro }) => elementi(riquadro).map((lato) => Number(documento.risolvi(lato))));
  const [x = 1, y = 1, a = 0, b = 0] = suo ?? [];
  const [minX = 0, minY = 0, maxX = 1, maxY = 1] = altro ?? [];
  return x <= minX && y <= minY && a >= maxX && b >= maxY;
}
