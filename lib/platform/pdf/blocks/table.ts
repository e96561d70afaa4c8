import type { Blocco } from '@/lib/core/documento-pdf';
import type { Artifact, Canvas } from '../canvas';
import { textBoxes, type Layout } from '../layout';
import { breakLines, endingInSpace } from '../line-breaking';
import type { Box } from '../paginate';
import { cellsHeight, drawCells, rowBoxes, type Cell } from '../rows';
import type { StructureNode } from '../structure-tree';
import { COLOURS, PAGE, STYLES, TEXT_WIDTH, type Style } from '../style';
import { CELL_MARGIN, columnsOf, type Columns } from './columns';

type Table = Extract<Blocco, { tipo: 'tabella' }>;

/** White space above and below the text of a row. */
const PADDING = 3;
/** Amounts and percentages; identifiers such as `00123` are text. */
const NUMBER = /^-?(0|[1-9]\d*|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?\s?%?$/;

function assertRectangular({ intestazioni, righe, larghezze, didascalia }: Table): void {
  const columns = intestazioni.length;
  const bad = righe.findIndex((row) => row.length !== columns);
  if (columns === 0 || bad >= 0 || (larghezze && larghezze.length !== columns)) {
    throw new Error(`Table «${didascalia}»: ${columns} headers, but row ${bad + 1} or the widths do not match`);
  }
}

/** Amounts end where the next column's words begin: without a gap they would be read as one. */
const GAP_AFTER_AMOUNTS = 12;

type Shape = { readonly columns: Columns; readonly numeric: readonly boolean[]; readonly gaps: readonly number[] };

function shapeOf({ intestazioni, righe, larghezze }: Table): Shape {
  const numeric = intestazioni.map((_, index) => {
    const filled = righe.map((row) => (row[index] ?? '').trim()).filter((text) => text !== '');
    return filled.length > 0 && filled.every((text) => NUMBER.test(text));
  });
  const gaps = numeric.map((amounts, index) => (amounts && numeric[index + 1] === false ? GAP_AFTER_AMOUNTS : 0));
  return { columns: columnsOf(intestazioni, righe, gaps, larghezze), numeric, gaps };
}

function cellsOf(
  texts: readonly string[],
  { columns, numeric, gaps }: Shape,
  style: Style,
  owner: (column: number) => StructureNode | Artifact,
): Cell[] {
  let x: number = PAGE.left;
  return texts.map((text, index) => {
    const whole = columns.widths[index] ?? 0;
    const width = whole - (gaps[index] ?? 0);
    const cell: Cell = {
      owner: owner(index),
      lines: endingInSpace(breakLines(text, width - CELL_MARGIN * 2, style)),
      style,
      x: x + CELL_MARGIN,
      width: width - CELL_MARGIN * 2,
      alignRight: numeric[index] ?? false,
    };
    x += whole;
    return cell;
  });
}

function drawHeader(canvas: Canvas, cells: readonly Cell[], top: number, height: number): void {
  canvas.fill('layout', { x: PAGE.left, top, width: TEXT_WIDTH, height }, COLOURS.band);
  canvas.fill('layout', { x: PAGE.left, top: top + height - 0.9, width: TEXT_WIDTH, height: 0.9 }, COLOURS.heading);
  drawCells(canvas, cells, top + PADDING);
}

/**
 * A table that may go on for pages. The header row is repeated on each, as an artifact after the first: a screen reader hears it
 * once, and once only it stands in the structure.
 */
export function tabella(block: Table, { root }: Layout): Box[] {
  assertRectangular(block);
  const shape = shapeOf(block);
  const { columns } = shape;
  const table = root.add('Table');
  const [style, before] = block.sezione ? [STYLES.subtitle, 18] : [STYLES.caption, 14];
  const caption = textBoxes(table.add('Caption'), block.didascalia, style, { before, withNext: true });
  const headerRow = table.add('THead').add('TR');
  const header = cellsOf(block.intestazioni, shape, columns.header, () => headerRow.add('TH', { scope: 'Column' }));
  const repeated = header.map((cell): Cell => ({ ...cell, owner: 'repetition' }));
  const headerHeight = cellsHeight(header) + PADDING * 2;
  const headerBox: Box = {
    height: headerHeight,
    before: 4,
    withNext: block.righe.length > 0,
    draw: (canvas, top) => drawHeader(canvas, header, top, headerHeight),
  };
  const repeat = { height: headerHeight, draw: (canvas: Canvas, top: number) => drawHeader(canvas, repeated, top, headerHeight) };
  if (block.righe.length === 0) return [...caption, headerBox];
  const body = table.add('TBody');
  const rows = block.righe.flatMap((texts) => {
    const row = body.add('TR');
    const cells = cellsOf(texts, shape, columns.cell, () => row.add('TD'));
    return rowBoxes(cells, {
      padding: PADDING,
      decorate: (canvas, top, height, last) => {
        if (last) canvas.fill('layout', { x: PAGE.left, top: top + height - 0.4, width: TEXT_WIDTH, height: 0.4 }, COLOURS.rule);
      },
    }).map((box, index) => ({ ...box, repeat: index === 0 ? repeat : { ...repeat, height: headerHeight + PADDING } }));
  });
  // Never one row alone at the foot or at the top of a page.
  const kept = (box: Box, index: number): Box =>
    rows.length > 1 && (index === 0 || index === rows.length - 2) ? { ...box, withNext: true } : box;
  return [...caption.map((box) => ({ ...box, withNext: true })), headerBox, ...rows.map(kept)];
}
