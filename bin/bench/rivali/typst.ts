import { readFileSync } from 'node:fs';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import { NERETTO, REGOLARE } from './caratteri';
import { barra, spezzaComma } from './commi';
import { caricaRivale } from './installa';

type Compilato = { readonly numOfPages: number };
type Compilatore = {
  compile(opzioni: { mainFileContent: string }): { result: Compilato | null; hasError(): boolean; printErrors(): void };
  pdf(documento: Compilato, opzioni: { pdfStandard: string }): Buffer;
};
type Modulo = { NodeCompiler: { create(opzioni: { fontArgs: { fontBlobs: Buffer[] }[] }): Compilatore } };

/** A text as content: a string of Typst, in which nothing is markup. */
const T = (testo: string): string => `[#${JSON.stringify(testo)}]`;
const elenco = (voci: readonly string[]): string => voci.map(T).join(', ');

function comma(testo: string): string {
  const { testo: proprio, lettere } = spezzaComma(testo);
  return lettere.length > 0 ? `[#${JSON.stringify(proprio)} #enum(numbering: "a)", ${elenco(lettere)})]` : T(proprio);
}

function scritto(blocco: Blocco): string {
  switch (blocco.tipo) {
    case 'titolo':
      return `#heading(level: 1)${T(blocco.testo)}`;
    case 'sottotitolo':
      return `#heading(level: 2)${T(blocco.testo)}`;
    case 'paragrafo':
      return `#par${T(blocco.testo)}`;
    case 'nota':
      return `#text(size: 8.5pt)${T(blocco.testo)}`;
    case 'elenco':
      return `#list(${elenco(blocco.voci)})`;
    case 'coppie':
      return `#table(columns: (148pt, 1fr), stroke: (bottom: 0.4pt), ${elenco(blocco.righe.flat())})`;
    case 'articolo': {
      const commi = blocco.commi.map(comma);
      const titolo = `#heading(level: 2)${T(`Art. ${blocco.numero} – ${blocco.titolo}`)}`;
      return `${titolo}\n${commi.length > 1 ? `#enum(${commi.join(', ')})` : `#par(${commi.join('')})`}`;
    }
    case 'tabella': {
      const colonne = blocco.intestazioni.map(() => 'auto').join(', ');
      const celle = `table.header(${elenco(blocco.intestazioni)}), ${elenco(blocco.righe.flat())}`;
      return `#figure(caption: ${T(blocco.didascalia)}, [#set text(size: 7pt)\n#table(columns: (${colonne}), ${celle})])`;
    }
    case 'grafico': {
      const valori = blocco.serie.map(({ valore }) => valore);
      const righe = blocco.serie.flatMap(({ etichetta, valore }) => [
        T(etichetta),
        `rect(height: 9pt, width: ${barra(valore, valori, 200)}pt, fill: rgb("#0066cc"))`,
        T(String(valore)),
      ]);
      return `#strong${T(`${blocco.titolo} (${blocco.unita})`)}\n#grid(columns: (170pt, 220pt, 1fr), row-gutter: 4pt, ${righe.join(', ')})`;
    }
    case 'firme':
      return `#grid(columns: (1fr, 1fr), ${elenco(blocco.parti.map(({ ruolo, nominativo }) => `${ruolo} ${nominativo}`))})\n#v(80pt)`;
    case 'nuova-pagina':
      return '#pagebreak(weak: true)';
    default:
      return '';
  }
}

function sorgente({ titolo, identificativo, ente, blocchi }: DocumentoPdf): string {
  const piede = `context [#set text(size: 8pt)\n#${JSON.stringify(identificativo)} #h(1fr) pagina #counter(page).display() di #counter(page).final().first()]`;
  return [
    `#set document(title: ${JSON.stringify(titolo)}, author: ${JSON.stringify(ente.denominazione)}, date: datetime(year: 2026, month: 11, day: 23))`,
    `#set page(paper: "a4", margin: (x: 71pt, top: 60pt, bottom: 76pt), footer: ${piede})`,
    '#set text(font: "Titillium Web", size: 11pt, lang: "it")',
    '#set par(leading: 0.75em)',
    `#text(size: 17pt, weight: 600)${T(ente.denominazione)}`,
    `#text(size: 9.5pt)${T(ente.sottotitolo)}`,
    ...blocchi.map(scritto),
  ].join('\n\n');
}

/** Typst, its compiler and fonts already in memory: PDF/A-2a, tagged. Its cache lives, but every document is a new one. */
export function preparaTypst(dati: string): (documento: DocumentoPdf) => Promise<{ byte: Buffer; pagine: number }> {
  const { NodeCompiler } = caricaRivale('@myriaddreamin/typst-ts-node-compiler', dati) as Modulo;
  const compilatore = NodeCompiler.create({ fontArgs: [{ fontBlobs: [readFileSync(REGOLARE), readFileSync(NERETTO)] }] });
  return (documento) => {
    const esito = compilatore.compile({ mainFileContent: sorgente(documento) });
    if (esito.hasError()) esito.printErrors();
    if (!esito.result) return Promise.reject(new Error('Typst non ha composto il documento'));
    const byte = compilatore.pdf(esito.result, { pdfStandard: 'a-2a' });
    return Promise.resolve({ byte, pagine: esito.result.numOfPages });
  };
}
