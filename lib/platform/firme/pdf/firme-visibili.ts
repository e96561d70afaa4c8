import type { CodiceMotivo } from '../motivi';
import type { ParteFirmataria } from '@/lib/core/documenti';
import type { AreaFirma } from '../tipi';
import { elementi } from './campi-firma';
import { interoDi, isDizionario, isRiferimento, type Dizionario, type Oggetto } from './oggetti';
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

/** Where visible signatures may stand. */
export type SpaziFirma = {
  /** Undefined: nobody has said where. */
  readonly aree: readonly AreaFirma[] | undefined;
  /** The parties for which the person signs whose signature has that object number; null where it is not known who signs for whom. */
  readonly partiDi: ((numero: number | null) => readonly ParteFirmataria[]) | null;
};

/** Whether the signature widgets added to a page may hide its text: a matter for a person, never a silent yes. */
export function esaminaVisibili(
  documento: PdfLetto,
  pagina: { indice: number; dizionario: Dizionario },
  nuovi: readonly WidgetNuovo[],
  { aree, partiDi }: SpaziFirma,
): CodiceMotivo[] {
  const visibili = nuovi
    .map(({ widget, firmato }) => ({ widget, firmato, rettangolo: rettangoloVisibile(documento, widget) }))
    .filter(({ rettangolo }) => area(rettangolo) > 0);
  if (visibili.some(({ firmato }) => !firmato)) return ['FIRMA_VISIBILE_ESTESA'];
  if (aree) {
    const qui = aree.filter(({ pagina: indice }) => indice === pagina.indice);
    const scelte = visibili.map(({ widget, rettangolo }) => ({ widget, sue: qui.filter((ammessa) => dentro(rettangolo, ammessa)) }));
    if (scelte.some(({ sue }) => sue.length === 0)) return ['FIRMA_VISIBILE_FUORI_AREA'];
    const propria = ({ widget, sue }: (typeof scelte)[number]): boolean => {
      const parti = partiDi?.(firmaDi(documento, widget));
      return sue.some(({ parte }) => parte === undefined || parti === undefined || parti.includes(parte));
    };
    return scelte.every(propria) ? [] : ['FIRMA_VISIBILE_AREA_ALTRUI'];
  }
  const coperta = visibili.reduce((somma, { rettangolo }) => somma + area(rettangolo), 0);
  return coperta > PARTE_MASSIMA * areaPagina(documento, pagina.dizionario) ? ['FIRMA_VISIBILE_ESTESA'] : [];
}

/** Object number of the signature that a widget shows, its own or its field's. */
function firmaDi(documento: PdfLetto, widget: Oggetto): number | null {
  const padre = documento.voce(widget, 'Parent');
  const [valore] = [widget, padre].flatMap((campo) => (isDizionario(campo) ? (campo.voci.get('V') ?? []) : []));
  return isRiferimento(valore) ? valore.numero : null;
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
