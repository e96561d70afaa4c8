import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font as FontFile } from '@cantoo/fontkit';

/** The three faces used: the whole Titillium Web files (Latin Extended included); only used glyphs travel in a PDF. */
const FILES = {
  regular: '400Regular/TitilliumWeb_400Regular.ttf',
  semibold: '600SemiBold/TitilliumWeb_600SemiBold.ttf',
  italic: '400Regular_Italic/TitilliumWeb_400Regular_Italic.ttf',
} as const;

export type Face = keyof typeof FILES;
export const FACES = Object.keys(FILES) as Face[];

/** A run of text turned into glyphs; all measures in thousandths of the font size. */
export type Shape = {
  readonly glyphs: readonly number[];
  readonly codePoints: readonly number[];
  /** What kerning adds after each glyph to its own advance. */
  readonly kerns: readonly number[];
  readonly width: number;
};

/** Shapes kept in memory; beyond it the memory is emptied, since names of people pass here too. */
const MAX_SHAPES = 20_000;
/** A parsed face. Parsing and kerning are most of the cost of a PDF: both are done once and remembered. */
export class Font {
  readonly #shapes = new Map<string, Shape>();
  readonly #scale: number;

  constructor(readonly file: FontFile) {
    this.#scale = 1000 / file.unitsPerEm;
  }

  advance(glyph: number): number {
    return (this.file.getGlyph(glyph)?.advanceWidth ?? 0) * this.#scale;
  }

  /** The word with kerning. One character is always one glyph, so that what is extracted is what was written. */
  shape(word: string): Shape {
    const known = this.#shapes.get(word);
    if (known) return known;
    if (this.#shapes.size >= MAX_SHAPES) this.#shapes.clear();
    const shape = this.#shapeAnew(word);
    this.#shapes.set(word, shape);
    return shape;
  }

  #shapeAnew(word: string): Shape {
    const text = word.replaceAll('\u00a0', ' ');
    const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const glyphs = codePoints.map((codePoint) => this.file.glyphForCodePoint(codePoint)?.id ?? 0);
    const run = this.file.layout(text, { kern: true });
    const plain = run.glyphs.length === glyphs.length && run.glyphs.every((glyph, index) => glyph.id === glyphs[index]);
    const kerns = glyphs.map((glyph, index) =>
      plain ? Math.round((run.positions?.[index]?.xAdvance ?? 0) * this.#scale - this.advance(glyph)) : 0,
    );
    const width = glyphs.reduce((sum, glyph, index) => sum + this.advance(glyph) + (kerns[index] ?? 0), 0);
    return { glyphs, codePoints, kerns, width };
  }
}

const parsed = new Map<Face, Font>();

/** The face, read from `node_modules` at first use. The process runs from the root of the repository. */
export function fontOf(face: Face): Font {
  const known = parsed.get(face);
  if (known) return known;
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@expo-google-fonts/titillium-web', FILES[face]);
  const opened = create(readFileSync(file));
  if (!('createSubset' in opened)) throw new Error(`${file} is not a single font`);
  const font = new Font(opened);
  parsed.set(face, font);
  return font;
}
