import type { TestoArticolo } from '../tipi';

/**
 * An article as one writes it, in one box like every wording: the title after `## ` on the first line, then the commi, parted by an empty
 * line; a list belongs to the comma before it.
 */
export function articoloScritto({ titolo, commi }: TestoArticolo): string {
  return [`## ${titolo}`, ...commi.map((comma) => comma.replace(/\n\s*\n/g, '\n'))].join('\n\n');
}

/** With the number of the first line of each comma (from 1); without a title, the empty string. */
export type ArticoloScritto = { readonly titolo: string; readonly commi: readonly { readonly testo: string; readonly riga: number }[] };

export function leggereArticolo(scritto: string): ArticoloScritto {
  const righe = scritto.split('\n').map((riga) => riga.trim());
  const prima = righe.findIndex((riga) => riga !== '');
  const titolo = /^##(?: (.*))?$/.exec(righe[prima] ?? '');
  const commi: { testo: string; riga: number }[] = [];
  let staccata = true;
  righe.forEach((riga, indice) => {
    const ultimo = commi.at(-1);
    if (titolo && indice === prima) return;
    if (riga === '') staccata = true;
    else if (ultimo && (!staccata || riga.startsWith('- '))) ultimo.testo += `\n${riga}`;
    else commi.push({ testo: riga, riga: indice + 1 });
    if (riga !== '') staccata = false;
  });
  return { titolo: titolo?.[1]?.trim() ?? '', commi };
}

/** As it is kept in its clause. */
export function testoDellArticolo(scritto: string): TestoArticolo {
  const { titolo, commi } = leggereArticolo(scritto);
  return { titolo, commi: commi.map(({ testo }) => testo) };
}
