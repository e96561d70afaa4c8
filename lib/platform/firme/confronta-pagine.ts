import type { Bilancio } from './bilancio';
import { elementi } from './pdf/campi-firma';
import { foglioDiPagina, type Foglio } from './pdf/contenuto-pagina';
import { improntaOggetto } from './pdf/impronta-oggetto';
import { nomeDi, type Dizionario, type Oggetto } from './pdf/oggetti';
import { elencoPagine } from './pdf/pagine';
import { PdfLetto } from './pdf/pdf-letto';
import { ritrovaPagina, type Ritrovata } from './ritrova-pagina';

type Sommario = { documento: PdfLetto; fogli: readonly Foglio[]; annotazioni: number };

/** What a file shows beside ours: the same pages, the same and something on them, or others. */
export type Pagine = 'UGUALI' | 'CON_AGGIUNTE' | 'ALTRE';

/** Compares what the pages of two files say, whatever way they are written: it chooses words, and is never a reason to accept. */
export function confrontaPagine(originale: Uint8Array, ricevuto: Uint8Array, bilancio: Bilancio): Pagine {
  try {
    return confronta(riassumi(originale, bilancio), riassumi(ricevuto, bilancio));
  } catch {
    return 'ALTRE';
  }
}

function confronta(nostro: Sommario, suo: Sommario): Pagine {
  if (nostro.fogli.every(({ contenuto }) => contenuto.length === 0)) return 'ALTRE';
  const ritrovate = ritrovaInOrdine(nostro.fogli, suo);
  if (!ritrovate) return 'ALTRE';
  const soltantoLoro = suo.fogli.length === ritrovate.length && ritrovate.every(({ sola }) => sola);
  if (!soltantoLoro || suo.annotazioni > nostro.annotazioni) return 'CON_AGGIUNTE';
  return conGliStessiMezzi(nostro, suo.documento, ritrovate) ? 'UGUALI' : 'ALTRE';
}

/** Each page of ours is found, whole, in a page of theirs, in the same order. */
function ritrovaInOrdine(nostri: readonly Foglio[], { documento, fogli }: Sommario): Ritrovata[] | null {
  const ritrovate: Ritrovata[] = [];
  for (const foglio of fogli) {
    const atteso = nostri[ritrovate.length];
    const ritrovata = atteso && ritrovaPagina(documento, atteso.contenuto, foglio);
    if (ritrovata) ritrovate.push(ritrovata);
  }
  return ritrovate.length === nostri.length ? ritrovate : null;
}

/** The same operators say something else with other fonts and images under the names that they use. */
function conGliStessiMezzi(nostro: Sommario, documento: PdfLetto, ritrovate: readonly Ritrovata[]): boolean {
  const impronta = (di: PdfLetto, note: Map<Oggetto, string>, risorse: Oggetto): string => {
    const sua = note.get(risorse) ?? improntaOggetto(di, risorse);
    note.set(risorse, sua);
    return sua;
  };
  const [nostre, sue] = [new Map<Oggetto, string>(), new Map<Oggetto, string>()];
  return nostro.fogli.every(
    ({ risorse }, i) => impronta(nostro.documento, nostre, risorse) === impronta(documento, sue, ritrovate[i]?.foglio.risorse ?? null),
  );
}

function riassumi(byte: Uint8Array, bilancio: Bilancio): Sommario {
  const documento = new PdfLetto(byte, bilancio);
  const pagine = elencoPagine(documento).map(({ dizionario }) => dizionario);
  return {
    documento,
    fogli: pagine.map((pagina) => foglioDiPagina(documento, pagina)),
    annotazioni: pagine.reduce((somma, pagina) => somma + annotazioniNonDiFirma(documento, pagina), 0),
  };
}

function annotazioniNonDiFirma(documento: PdfLetto, pagina: Dizionario): number {
  const tipo = (campo: Oggetto): string | null => nomeDi(documento.voce(campo, 'FT'));
  const diFirma = (widget: Oggetto): boolean => (tipo(widget) ?? tipo(documento.voce(widget, 'Parent'))) === 'Sig';
  return elementi(documento.voce(pagina, 'Annots')).filter((rif) => !diFirma(documento.risolvi(rif))).length;
}
