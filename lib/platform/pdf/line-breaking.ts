import type { Shape } from './fonts';
import { fontOf } from './fonts';
import { wordsByLine } from './text';
import type { Style } from './style';

export type Line = {
  readonly words: readonly Shape[];
  /** In points. */
  readonly width: number;
  /** A space ends the line: without it extracted text would glue this line's last word to the next line's first. */
  readonly spaceAfter: boolean;
};

/** Where a long word may be torn without a hyphen: after the joints of addresses. Shorter ones (a date, a code) stay whole. */
const JOINTS = /(?<=[@./_\-:;,])/;
const LONG_WORD = 17;
const partsOf = (word: string): string[] => (word.length < LONG_WORD ? [word] : word.split(JOINTS));

type Piece = { readonly text: string; readonly glued: boolean };

/** Words as they are when they fit; longer ones in pieces, at their joints or, failing that, letter by letter. */
function piecesOf(word: string, fits: (text: string) => boolean): Piece[] {
  if (fits(word)) return [{ text: word, glued: false }];
  const texts = partsOf(word).flatMap((part) => (fits(part) ? [part] : Array.from(part)));
  return texts.map((text, index) => ({ text, glued: index > 0 }));
}

/** Points taken by one unbroken text. */
export function widthOf(text: string, style: Style): number {
  return (fontOf(style.face).shape(text).width * style.size) / 1000;
}

/** Widths, in points, that matter to a column: no word torn, words torn only at their joints, nothing broken at all. */
export type Extent = { readonly word: number; readonly part: number; readonly natural: number };

export function extentOf(text: string, style: Style): Extent {
  const space = widthOf(' ', style);
  let extent: Extent = { word: 0, part: 0, natural: 0 };
  for (const words of wordsByLine(text)) {
    const widths = words.map((word) => widthOf(word, style));
    const parts = words.flatMap(partsOf).map((part) => widthOf(part, style));
    extent = widest(extent, {
      word: Math.max(...widths),
      part: Math.max(...parts),
      natural: widths.reduce((sum, width) => sum + width, space * (words.length - 1)),
    });
  }
  return extent;
}

export function widest(one: Extent, other: Extent): Extent {
  return { word: Math.max(one.word, other.word), part: Math.max(one.part, other.part), natural: Math.max(one.natural, other.natural) };
}

/**
 * The lines of a text set flush left in `width` points. Flush left, not justified: the spaces stay even and are easier to read
 * (WCAG 2.1, 1.4.8).
 */
export function breakLines(text: string, width: number, style: Style): Line[] {
  const font = fontOf(style.face);
  const space = widthOf(' ', style);
  const lines: Line[] = [];
  for (const paragraph of wordsByLine(text)) {
    let words: string[] = [];
    let used = 0;
    const close = (spaceAfter: boolean): void => {
      lines.push({ words: words.map((word) => font.shape(word)), width: used, spaceAfter });
      words = [];
      used = 0;
    };
    for (const piece of paragraph.flatMap((word) => piecesOf(word, (part) => widthOf(part, style) <= width))) {
      const last = words.at(-1);
      const grown = piece.glued && last !== undefined ? last + piece.text : piece.text;
      const before = last === undefined ? 0 : piece.glued ? used - widthOf(last, style) : used + space;
      if (last !== undefined && before + widthOf(grown, style) > width) {
        close(!piece.glued);
        words = [piece.text];
        used = widthOf(piece.text, style);
      } else {
        words = grown === piece.text ? [...words, grown] : [...words.slice(0, -1), grown];
        used = before + widthOf(grown, style);
      }
    }
    close(true);
  }
  const end = lines.pop();
  return end ? [...lines, { ...end, spaceAfter: false }] : [];
}

/** The lines of a text after which another one begins (the next cell): a space ends the last, the pieces of a torn word stay joined. */
export function endingInSpace(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => (index === lines.length - 1 ? { ...line, spaceAfter: true } : line));
}
