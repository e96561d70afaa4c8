import type { Blocco } from '@/lib/core/documento-pdf';
import type { Layout } from '../layout';
import type { Box } from '../paginate';
import { grafico } from './chart';
import { casella } from './check-boxes';
import { codice } from './code';
import { elenco } from './lists';
import { riferimenti } from './references';
import { griglia } from './grid';
import { coppie } from './pairs';
import { articolo, nota, paragrafo, sottotitolo, titolo } from './prose';
import { firme } from './signatures';
import { tabella } from './table';

function boxesOf(block: Blocco, layout: Layout): Box[] {
  switch (block.tipo) {
    case 'titolo':
      return titolo(block, layout);
    case 'sottotitolo':
      return sottotitolo(block, layout);
    case 'paragrafo':
      return paragrafo(block, layout);
    case 'articolo':
      return articolo(block, layout);
    case 'elenco':
      return elenco(block, layout);
    case 'casella':
      return casella(block, layout);
    case 'riferimenti':
      return riferimenti(block, layout);
    case 'coppie':
      return coppie(block, layout);
    case 'griglia':
      return griglia(block, layout);
    case 'tabella':
      return tabella(block, layout);
    case 'grafico':
      return grafico(block, layout);
    case 'firme':
      return firme(block, layout);
    case 'codice':
      return codice(block, layout);
    case 'nota':
      return nota(block, layout);
    case 'nuova-pagina':
      return [];
  }
}

/** White space between the heading of a part and its first article, which belong together more than two articles do. */
const UNDER_HEADING = 7;
/** White space over the heading of a grid: on a sheet of data many short parts follow each other. */
const OVER_GRID = 11;

/**
 * How much of what is before them some blocks keep on their page, with the heading that opens it. Signatures, two lines at least: a page of
 * signatures alone could be put under any text. The code of a sheet, the few rows that say whose sheet it is.
 */
const KEPT: Readonly<Partial<Record<Blocco['tipo'], number>>> = { firme: 40, codice: 110 };

function keepBefore(laid: Box[], least: number): void {
  let kept = 0;
  for (let index = laid.length - 1; index >= 0 && kept < least; index -= 1) {
    const box = laid[index];
    if (!box) return;
    laid[index] = { ...box, withNext: true };
    if (box.newPage) return;
    kept += box.before + box.height;
  }
}

/** All the blocks as boxes, in reading order. The first box after `nuova-pagina` opens a page. */
export function layOut(blocks: readonly Blocco[], layout: Layout): Box[] {
  const laid: Box[] = [];
  let newPage = false;
  for (const [index, block] of blocks.entries()) {
    const [opening, ...rest] = boxesOf(block, layout);
    const underHeading = block.tipo === 'articolo' && blocks[index - 1]?.tipo === 'sottotitolo';
    const overGrid = block.tipo === 'sottotitolo' && blocks[index + 1]?.tipo === 'griglia';
    const before = underHeading ? UNDER_HEADING : overGrid ? OVER_GRID : opening?.before;
    const first = opening && before !== undefined ? { ...opening, before } : opening;
    if (block.tipo === 'nuova-pagina') newPage = true;
    if (!first) continue;
    if (!newPage) keepBefore(laid, KEPT[block.tipo] ?? 0);
    laid.push({ ...first, newPage }, ...rest);
    newPage = false;
  }
  return laid;
}
