import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import { preparaNavigatore } from '../../prove/strumenti.mjs';
import { NERETTO, REGOLARE } from './caratteri';
import { barra, spezzaComma } from './commi';

const STILE = `
@font-face { font-family: T; src: url("file://${REGOLARE}"); }
@font-face { font-family: T; font-weight: 600; src: url("file://${NERETTO}"); }
@page { size: A4; margin: 60pt 71pt 76pt; @bottom-right { content: "pagina " counter(page) " di " counter(pages); } }
body { font: 11pt/16pt T; margin: 0 } h1 { font-size: 19pt; line-height: 24pt } h2 { font-size: 13pt } h3 { font-size: 12pt }
table { border-collapse: collapse; width: 100% } th, td { border-bottom: 0.4pt solid; text-align: left } .t td, .t th { font-size: 8pt }
.p { break-before: page } .f { height: 120pt }`;

const S = (testo: string): string => testo.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const righe = (celle: readonly (readonly string[])[], nome = 'td'): string =>
  celle.map((riga) => `<tr>${riga.map((cella) => `<${nome}>${S(cella)}</${nome}>`).join('')}</tr>`).join('');

function comma(testo: string): string {
  const { testo: proprio, lettere } = spezzaComma(testo);
  return S(proprio) + (lettere.length > 0 ? `<ol type="a">${lettere.map((lettera) => `<li>${S(lettera)}</li>`).join('')}</ol>` : '');
}

function scritto(blocco: Blocco): string {
  switch (blocco.tipo) {
    case 'titolo':
      return `<h1>${S(blocco.testo)}</h1>`;
    case 'sottotitolo':
      return `<h2>${S(blocco.testo)}</h2>`;
    case 'paragrafo':
    case 'nota':
      return `<p>${S(blocco.testo)}</p>`;
    case 'elenco':
      return `<ul>${blocco.voci.map((voce) => `<li>${S(voce)}</li>`).join('')}</ul>`;
    case 'coppie':
      return `<table>${righe(blocco.righe)}</table>`;
    case 'articolo':
      return `<h3>Art. ${blocco.numero} – ${S(blocco.titolo)}</h3><ol>${blocco.commi.map((uno) => `<li>${comma(uno)}</li>`).join('')}</ol>`;
    case 'tabella':
      return `<table class="t"><caption>${S(blocco.didascalia)}</caption><thead>${righe([blocco.intestazioni], 'th')}</thead>${righe(blocco.righe)}</table>`;
    case 'grafico': {
      const valori = blocco.serie.map(({ valore }) => valore);
      const barre = blocco.serie.map(({ etichetta, valore }) => {
        const disegno = `<svg width="220" height="9"><rect width="${barra(valore, valori, 200)}" height="9" fill="#06c"/></svg>`;
        return `<tr><td>${S(etichetta)}</td><td>${disegno}</td><td>${valore}</td></tr>`;
      });
      return `<h3>${S(blocco.titolo)} (${S(blocco.unita)})</h3><table>${barre.join('')}</table>`;
    }
    case 'firme':
      return `<table class="f">${righe([blocco.parti.map(({ ruolo, nominativo }) => `${ruolo} ${nominativo}`)])}</table>`;
    case 'nuova-pagina':
      return '<div class="p"></div>';
    default:
      return '';
  }
}

function pagina({ titolo, identificativo, ente, blocchi }: DocumentoPdf): string {
  const piede = `@page { @bottom-left { content: ${JSON.stringify(identificativo)} } }`;
  const testa = `<!doctype html><html lang="it"><meta charset="utf-8"><title>${S(titolo)}</title><style>${STILE}${piede}</style>`;
  return `${testa}<h2>${S(ente.denominazione)}</h2><p>${S(ente.sottotitolo)}</p>${blocchi.map(scritto).join('')}`;
}

/** A browser that starts, prints one page and ends: how a server does it that keeps no browser running. Tagged, but neither PDF/A nor PDF/UA. */
export async function preparaChromium(): Promise<(documento: DocumentoPdf) => Promise<Buffer>> {
  const programma = await preparaNavigatore((frase: string) => void process.stderr.write(`${frase}\n`));
  return async (documento) => {
    const cartella = mkdtempSync(path.join(tmpdir(), 'varco-banco-'));
    try {
      const [html, pdf] = [path.join(cartella, 'atto.html'), path.join(cartella, 'atto.pdf')];
      writeFileSync(html, pagina(documento));
      const opzioni = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--user-data-dir=${cartella}/profilo`];
      await promisify(execFile)(programma, [...opzioni, `--print-to-pdf=${pdf}`, `file://${html}`], { timeout: 60_000 });
      return readFileSync(pdf);
    } finally {
      rmSync(cartella, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}
