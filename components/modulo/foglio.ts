import { chiaveRicerca } from '@/lib/core/testo';
import { leggiDataDigitata } from './data-digitata';

export interface ColonnaDiRiga {
  /** Name of the value in the row. */
  nome: string;
  etichetta: string;
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

/** For each column the index of its cell, or null when the first line is no heading (fewer than half of its cells are known names). */
function ordineDelleColonne(prima: readonly string[], colonne: readonly ColonnaDiRiga[]): number[] | null {
  const nomi = prima.map(chiaveRicerca);
  const ordine = colonne.map(({ nome, etichetta }) =>
    nomi.findIndex((scritto) => scritto === chiaveRicerca(etichetta) || scritto === chiaveRicerca(nome)),
  );
  const riconosciute = ordine.filter((indice) => indice >= 0).length;
  return riconosciute > 0 && riconosciute * 2 >= prima.filter((cella) => cella !== '').length ? ordine : null;
}

function comporre(riga: readonly string[], ordine: readonly number[], colonne: readonly ColonnaDiRiga[]): Riga {
  return Object.fromEntries(
    colonne.map(({ nome, tipo }, indice) => {
      const cella = riga[ordine[indice] ?? -1] ?? '';
      return [nome, tipo === 'data' ? (leggiDataDigitata(cella) ?? cella) : cella];
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

/** Joins pasted rows to those already there: rows left blank give way, and nothing goes beyond `massimo`. */
export function unireRighe(presenti: readonly Riga[], nuove: readonly Riga[], massimo: number): { righe: Riga[]; escluse: number } {
  const scritte = presenti.filter((riga) => Object.values(riga).some((valore) => valore !== '' && valore !== undefined));
  const entrano = nuove.slice(0, Math.max(0, massimo - scritte.length));
  return { righe: [...scritte, ...entrano], escluse: nuove.length - entrano.length };
}
