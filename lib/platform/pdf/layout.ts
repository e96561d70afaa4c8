import type { Artifact, Canvas } from './canvas';
import { breakLines } from './line-breaking';
import type { Box } from './paginate';
import type { StructureNode } from './structure-tree';
import { PAGE, TEXT_WIDTH, type Style } from './style';

/** What every block needs to lay itself out: the element it belongs to, and the headings met so far. */
export type Layout = { readonly root: StructureNode; readonly headings: Headings };

/** Gives each heading a level one below the last at most, so that the hierarchy has no holes (PDF/UA-1, 7.4.2). */
export class Headings {
  #last = 0;
  #underSubtitle = false;
  /** A letter has no name of its own: its parts are sisters at the top. */
  #top: 0 | 1 = 0;

  next(kind: 'titolo' | 'sottotitolo' | 'articolo'): 1 | 2 | 3 {
    if (kind !== 'articolo') this.#underSubtitle = kind === 'sottotitolo';
    if (kind === 'titolo') this.#top = 1;
    const depth = kind === 'titolo' ? 0 : kind === 'articolo' && this.#underSubtitle ? 2 : 1;
    const level = Math.min(this.#top + depth, this.#last + 1);
    this.#last = level;
    return level === 1 ? 1 : level === 2 ? 2 : 3;
  }
}

type TextOptions = {
  readonly x?: number;
  readonly width?: number;
  /** White space above the first line. */
  readonly before?: number;
  /** Keep the last line with what follows. */
  readonly withNext?: boolean;
};

/**
 * A text as boxes, one a line. No line is left alone at the foot or at the top of a page: the first two and the last two stay
 * together.
 */
export function textBoxes(owner: StructureNode | Artifact, text: string, style: Style, options: TextOptions = {}): Box[] {
  const { x = PAGE.left, width = TEXT_WIDTH, before = 0, withNext = false } = options;
  const lines = breakLines(text, width, style);
  return lines.map((line, index): Box => {
    const last = index === lines.length - 1;
    return {
      height: style.leading,
      before: index === 0 ? before : 0,
      withNext: last ? withNext : index === 0 || index === lines.length - 2,
      draw: (canvas, top) => canvas.text(owner, line, style, x, top),
    };
  });
}

/** `boxes` with something drawn beside the first one (a bullet, a number, a label). */
export function withBeside(boxes: readonly Box[], beside: (canvas: Canvas, top: number) => void): Box[] {
  return boxes.map((box, index) =>
    index === 0
      ? {
          ...box,
          draw: (canvas: Canvas, top: number): void => {
            beside(canvas, top);
            box.draw(canvas, top);
          },
        }
      : box,
  );
}
