import type { Canvas } from './canvas';
import { PAGE } from './style';

/** A piece of layout that is never cut: a line, a row of a table, a bar chart. */
export type Box = {
  readonly height: number;
  /** White space above, dropped at the top of a page. */
  readonly before: number;
  /** Stays on the page of the box that follows: a heading and its text, the first two lines of a paragraph. */
  readonly withNext: boolean;
  readonly draw: (canvas: Canvas, top: number) => void;
  /** Drawn again at the top of the page when the page breaks just before this box (the header row of a table). */
  readonly repeat?: { readonly height: number; readonly draw: (canvas: Canvas, top: number) => void };
  /** The page ends before this box. */
  readonly newPage?: boolean;
};

const BOTTOM = PAGE.height - PAGE.bottom;

/** Boxes that must stay together, each group ending at a box after which the page may break. */
function groupsOf(boxes: readonly Box[]): Box[][] {
  const groups: Box[][] = [];
  let group: Box[] = [];
  for (const box of boxes) {
    group.push(box);
    if (box.withNext) continue;
    groups.push(group);
    group = [];
  }
  return group.length > 0 ? [...groups, group] : groups;
}

const heightOf = (group: readonly Box[]): number => group.reduce((sum, box, index) => sum + box.height + (index === 0 ? 0 : box.before), 0);

/**
 * Places the boxes on pages, adding pages to the canvas as needed. A group that does not fit goes whole to the next page; one higher
 * than a page is broken between its boxes.
 */
export function paginate(boxes: readonly Box[], canvas: Canvas): void {
  canvas.addPage();
  let top: number = PAGE.firstTop;
  let empty = true;
  const turn = (): void => {
    canvas.addPage();
    top = PAGE.top;
    empty = true;
  };
  const place = (box: Box): void => {
    const gap = empty ? 0 : box.before;
    if (!empty && top + gap + box.height > BOTTOM) turn();
    if (empty && box.repeat && canvas.pageIndex > 0) {
      box.repeat.draw(canvas, top);
      top += box.repeat.height;
    } else if (!empty) {
      top += box.before;
    }
    box.draw(canvas, top);
    top += box.height;
    empty = false;
  };
  for (const group of groupsOf(boxes)) {
    const first = group[0];
    if (!first) continue;
    const asked = first.newPage === true && !empty;
    if (asked || (!empty && top + first.before + heightOf(group) > BOTTOM)) turn();
    group.forEach(place);
  }
}
