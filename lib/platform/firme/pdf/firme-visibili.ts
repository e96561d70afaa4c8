import type { CodiceMotivo } from '../motivi';
import type { AreaFirma } from '../tipi';
import { elementi } from './campi-firma';
import { interoDi, isDizionario, type Dizionario, type Oggetto } from './oggetti';
import type { PdfLetto } from './pdf-letto';

/** Annotation flags (ISO 32000-1 §12.5.3): a widget that is not shown on the screen may still be printed, or shown by a click. */
const NASCOSTO = 0x02;
const NON_A_SCHERMO = 0x20;
const STAMPATO_O_COMMUTABILE = 0x04 | 0x100;
/** Without declared areas: the part of a page that visible signatures may cover before a person has to look. */
const PARTE_MASSIMA = 0.1;
/** Points by which a signing program may miss the area. */
const TOLLERANZA = 6;
const MAX_ANTENATI = 40;

type Rettangolo = { x1: number; y1: number; x2: number; y2: number };
/** `firmato`: its field holds a signature, not only room for one, nor a time stamp, which is nobody's. */
export type WidgetNuovo = { widget: Oggetto; firmato: boolean };

/** Whether the signature widgets added to a page may hide its text: a matter for a person, never a silent yes. */
export function esaminaVisibili(
  documento: PdfLetto,
  pagina: { indice: number; dizionario: Dizionario },
  nuovi: readonly WidgetNuovo[],
  aree: readonly AreaFirma[] | undefined,
): CodiceMotivo[] {
  const visibili = nuovi
    .map(({ widget, firmato }) => ({ firmato, rettangolo: rettangoloVisibile(documento, widget) }))
    .filter(({ rettangolo }) => area(rettangolo) > 0);
  if (visibili.some(({ firmato }) => !firmato)) return ['FIRMA_VISIBILE_ESTESA'];
  if (aree) {
    const qui = aree.filter(({ pagina: indice }) => indice === pagina.indice);
    return visibili.every(({ rettangolo }) => qui.some((ammessa) => dentro(rettangolo, ammessa))) ? [] : ['FIRMA_VISIBILE_FUORI_AREA'];
  }
  const coperta = visibili.reduce((somma, { rettangolo }) => somma + area(rettangolo), 0);
  return coperta > PARTE_MASSIMA * areaPagina(documento, pagina.dizionario) ? ['FIRMA_VISIBILE_ESTESA'] : [];
}

function rettangoloVisibile(documento: PdfLetto, widget: Oggetto): Rettangolo {
  const attributi = interoDi(documento.voce(widget, 'F')) ?? 0;
  const invisibile = (attributi & NASCOSTO) !== 0 || ((attributi & NON_A_SCHERMO) !== 0 && (attributi & STAMPATO_O_COMMUTABILE) === 0);
  return invisibile ? { x1: 0, y1: 0, x2: 0, y2: 0 } : leggiRettangolo(documento, documento.voce(widget, 'Rect'));
}

function leggiRettangolo(documento: PdfLetto, valore: Oggetto): Rettangolo {
  const [a = 0, b = 0, c = 0, d = 0] = elementi(valore).map((numero) => Number(documento.risolvi(numero)) || 0);
  return { x1: Math.min(a, c), y1: Math.min(b, d), x2: Math.max(a, c), y2: Math.max(b, d) };
}

function area({ x1, y1, x2, y2 }: Rettangolo): number {
  return (x2 - x1) * (y2 - y1);
}

function dentro({ x1, y1, x2, y2 }: Rettangolo, { x, y, larghezza, altezza }: AreaFirma): boolean {
  return x1 >= x - TOLLERANZA && y1 >= y - TOLLERANZA && x2 <= x + larghezza + TOLLERANZA && y2 <= y + altezza + TOLLERANZA;
}

/** From the page's own or inherited MediaBox; 0 when unknown, so that any visible signature is looked at. */
function areaPagina(documento: PdfLetto, pagina: Dizionario): number {
  let nodo: Oggetto = pagina;
  for (let i = 0; i < MAX_ANTENATI && isDizionario(nodo); i++) {
    const trovata = area(leggiRettangolo(documento, documento.voce(nodo, 'MediaBox')));
    if (trovata > 0) return trovata;
    nodo = documento.voce(nodo, 'Parent');
  }
  return 0;
}
