import type { Artifact, Canvas } from './canvas';
import type { Line } from './line-breaking';
import type { Box } from './paginate';
import type { StructureNode } from './structure-tree';
import type { Style } from './style';

/** A cell already broken into lines, at its place on the page. */
export type Cell = {
  readonly owner: StructureNode | Artifact;
  readonly lines: readonly Line[];
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  readonly alignRight: boolean;
};

type RowOptions = {
  readonly before?: number;
  readonly withNext?: boolean;
  /** White space above and below the lines. */
  readonly padding: number;
  /** Rules and fills, drawn before the text; `last` is false where the row goes on with another piece. */
  readonly decorate?: (canvas: Canvas, top: number, height: number, last: boolean) => void;
};

/** A row with more lines than this may go on over the page, a few lines at a time: kept whole it would leave half a page white. */
const MAX_LINES = 20;
const LINES_IN_PIECE = 4;

export function drawCells(canvas: Canvas, cells: readonly Cell[], top: number): void {
  for (const cell of cells) {
    cell.lines.forEach((line, index) => {
      const x = cell.alignRight ? cell.x + cell.width - line.width : cell.x;
      canvas.text(cell.owner, line, cell.style, x, top + index * cell.style.leading);
    });
  }
}

/** Height of the tallest cell, without padding. */
export function cellsHeight(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map((cell) => cell.lines.length * cell.style.leading));
}

function pieceOf(cells: readonly Cell[], index: number): Cell[] {
  const start = index * LINES_IN_PIECE;
  return cells.map((cell) => ({ ...cell, lines: cell.lines.slice(start, start + LINES_IN_PIECE) }));
}

/** The boxes of one row: one, unless a cell is very long. */
export function rowBoxes(cells: readonly Cell[], options: RowOptions): Box[] {
  const { padding, before = 0, withNext = false, decorate } = options;
  const longest = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const pieces = longest > MAX_LINES ? Math.ceil(longest / LINES_IN_PIECE) : 1;
  return Array.from({ length: pieces }, (_, index): Box => {
    const first = index === 0;
    const last = index === pieces - 1;
    const inside = pieces === 1 ? cells : pieceOf(cells, index);
    const height = cellsHeight(inside) + (first ? padding : 0) + (last ? padding : 0);
    return {
      height,
      before: first ? before : 0,
      withNext: last && withNext,
      draw: (canvas, top) => {
        decorate?.(canvas, top, height, last);
        drawCells(canvas, inside, top + (first ? padding : 0));
      },
    };
  });
}
