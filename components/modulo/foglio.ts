import { chiaveRicerca } from '@/lib/core/grafia';
import { leggiDataDigitata } from './data-digitata';

export interface ColonnaDiRiga {
  /** Name of the value in the row. */
  nome: string;
  etichetta: string;
  /** Other headings under which a spreadsheet may hold it. */
  sinonimi?: readonly string[];
  tipo?: 'testo' | 'data' | 'email' | 'tel' | 'codice';
  aiuto?: string;
  facoltativo?: boolean;
}

export type Riga = Record<string, string>;

/**
 * Rows out of text copied from a spreadsheet or a CSV file. The separator is found by itself (tab, semicolon, comma); a first line
 * with the columns' names sets their order, otherwise it is that of `colonne`. Dates become ISO where they can be read.
 * Blank lines are dropped; cells beyond the columns too.
 */
export function leggiFoglio(testo: string, colonne: readonly ColonnaDiRiga[]): Riga[] {
  const tabella = celle(testo, separatore(testo)).filter((riga) => riga.some((cella) => cella !== ''));
  const ordine = ordineDelleColonne(tabella[0] ?? [], colonne);
  return (ordine ? tabella.slice(1) : tabella).map((riga) => comporre(riga, ordine ?? colonne.map((_, indice) => indice), colonne));
}

function separatore(testo: string): string {
  return ['\t', ';', ','].find((segno) => testo.includes(segno)) ?? '\t';
}

/**
 * For each column the index of its cell, or null when the first line is no heading: one known name alone, among cells that are not, may be
 * a person's (somebody is called Nome).
 */
function ordineDelleColonne(prima: readonly string[], colonne: readonly ColonnaDiRiga[]): number[] | null {
  const nomi = prima.map(chiaveRicerca);
  const ordine = colonne.map(({ nome, etichetta, sinonimi = [] }) => {
    const chiamata = new Set([etichetta, nome, ...sinonimi].map(chiaveRicerca));
    return nomi.findIndex((scritto) => chiamata.has(scritto));
  });
  const riconosciute = ordine.filter((indice) => indice >= 0).length;
  return riconosciute > 1 || riconosciute === prima.filter((cella) => cella !== '').length ? ordine : null;
}

/** Spreadsheets export a date with a midnight that nobody typed. */
const MEZZANOTTE = /[ T]0{1,2}[:.]00([:.]00)?$/;

function comporre(riga: readonly string[], ordine: readonly number[], colonne: readonly ColonnaDiRiga[]): Riga {
  return Object.fromEntries(
    colonne.map(({ nome, tipo }, indice) => {
      const cella = riga[ordine[indice] ?? -1] ?? '';
      return [nome, tipo === 'data' ? (leggiDataDigitata(cella.replace(MEZZANOTTE, '')) ?? cella) : cella];
    }),
  );
}

/** Splits as RFC 4180 says: a cell in double quotes may hold separators and line breaks, and a doubled quote stands for one. */
function celle(testo: string, segno: string): string[][] {
  const righe: string[][] = [[]];
  let cella = '';
  let virgolette = false;
  const chiudiCella = () => {
    righe[righe.length - 1]?.push(cella.trim());
    cella = '';
  };
  const normale = testo.replace(/\r\n?/g, '\n');
  for (let indice = 0; indice < normale.length; indice += 1) {
    const lettera = normale[indice] ?? '';
    if (virgolette) {
      if (lettera !== '"') cella += lettera;
      else if (normale[indice + 1] === '"') {
        cella += '"';
        indice += 1;
      } else virgolette = false;
    } else if (lettera === '"' && cella.trim() === '') virgolette = true;
    else if (lettera === segno) chiudiCella();
    else if (lettera === '\n') {
      chiudiCella();
      righe.push([]);
    } else cella += lettera;
  }
  chiudiCella();
  return righe;
}

/** Rows as text that {@link leggiFoglio} reads the same: tabs, in the order of `colonne`, no heading. */
export function scriviFoglio(righe: readonly Riga[], colonne: readonly ColonnaDiRiga[]): string {
  const cella = (testo: string) => (/["\t\n]/.test(testo) ? `"${testo.replaceAll('"', '""')}"` : testo);
  return righe.map((riga) => colonne.map(({ nome }) => cella(riga[nome] ?? '')).join('\t')).join('\n');
}

/** Joins pasted rows to those already there: rows left blank give way, and what goes beyond `massimo` is given back. */
export function unireRighe(presenti: readonly Riga[], nuove: readonly Riga[], massimo: number): { righe: Riga[]; escluse: Riga[] } {
  const scritte = presenti.filter((riga) => Object.values(riga).some((valore) => valore !== '' && valore !== undefined));
  const posti = Math.max(0, massimo - scritte.length);
  return { righe: [...scritte, ...nuove.slice(0, posti)], escluse: nuove.slice(posti) };
}

/** What to say after a paste: how many rows entered, how many stay in the box. */
export function esitoIncolla(entrate: number, restano: number, massimo: number): string {
  const parole =
    entrate === 0 ? 'Nessuna riga è stata aggiunta' : entrate === 1 ? 'Una riga è stata aggiunta' : `${entrate} righe sono state aggiunte`;
  if (restano === 0) return `${parole}: controlla qui sotto.`;
  return `${parole}; ${restano === 1 ? 'una resta' : `${restano} restano`} nel riquadro, perché il limite è ${massimo}.`;
}
