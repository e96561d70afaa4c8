import type { Subset } from '@cantoo/fontkit';
import { PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { fontOf, type Face, type Font, type Shape } from './fonts';

/** Names of the three subsets: PDF wants six letters and a plus before the name of the whole font. */
const SUBSET_TAGS = { regular: 'VARCOR', semibold: 'VARCOS', italic: 'VARCOI' } as const satisfies Record<Face, string>;
const STEM_WIDTHS = { regular: 80, semibold: 110, italic: 80 } as const satisfies Record<Face, number>;
/** PDF font descriptor flags: nonsymbolic, and italic. */
const NONSYMBOLIC = 32;
const ITALIC = 64;

/** Greater than any glyph number that a font can hold. */
const UNUSED_GLYPH = 0x10000;

const hex4 = (value: number): string => value.toString(16).padStart(4, '0');
const round = (value: number): number => Math.round(value * 100) / 100;

/** One bit a glyph present, highest first: PDF/A-1 asks for it, PDF/A-2 wants it complete when there is one. */
function cidSet(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8));
  for (let glyph = 0; glyph < count; glyph += 1) bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  return bits;
}

/** The glyphs of one face that one document uses, numbered in order of first use (so the same text gives the same bytes). */
export class FontSubset {
  readonly #font: Font;
  readonly #subset: Subset;
  /** Glyph of the source and code point, by glyph of the subset; 0 is the missing glyph and never drawn. */
  readonly #used: { glyph: number; codePoint: number }[] = [{ glyph: 0, codePoint: 0 }];

  constructor(
    readonly face: Face,
    readonly resource: string,
  ) {
    this.#font = fontOf(face);
    this.#subset = this.#font.file.createSubset();
  }

  /** The words as the operand of `TJ`: spaces between them, kerning as adjustments. */
  encode(words: readonly Shape[], spaceAfter: boolean): string {
    const space = this.#font.shape(' ');
    const runs = words.flatMap((word, index) => (index === 0 ? [word] : [space, word]));
    if (spaceAfter) runs.push(space);
    let operand = '[<';
    for (const run of runs) {
      run.glyphs.forEach((glyph, index) => {
        operand += hex4(this.#include(glyph, run.codePoints[index] ?? 0));
        const kern = run.kerns[index];
        if (kern) operand += `> ${-kern} <`;
      });
    }
    return `${operand}>]`;
  }

  #include(glyph: number, codePoint: number): number {
    const own = this.#subset.includeGlyph(glyph);
    this.#used[own] ??= { glyph, codePoint };
    return own;
  }

  /** Writes the font: a Type 0 font with the subset embedded, its widths and the map back to Unicode. */
  embed(context: PDFContext): PDFRef {
    const { file } = this.#font;
    const scale = 1000 / file.unitsPerEm;
    const name = `${SUBSET_TAGS[this.face]}+${file.postscriptName ?? 'TitilliumWeb'}`;
    const program = this.#subset.encode();
    /** Composite letters bring their parts along while encoding: the next number to be given says how many glyphs are inside. */
    const count = this.#subset.includeGlyph(UNUSED_GLYPH);
    const widths = this.#used.map(({ glyph }) => round(this.#font.advance(glyph)));
    const descriptor = context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: NONSYMBOLIC + (file.italicAngle === 0 ? 0 : ITALIC),
      FontBBox: [file.bbox.minX, file.bbox.minY, file.bbox.maxX, file.bbox.maxY].map((value) => round(value * scale)),
      ItalicAngle: file.italicAngle,
      Ascent: round(file.ascent * scale),
      Descent: round(file.descent * scale),
      CapHeight: round(file.capHeight * scale),
      StemV: STEM_WIDTHS[this.face],
      CIDSet: context.register(context.flateStream(cidSet(count))),
      FontFile2: context.register(context.flateStream(program, { Length1: program.length })),
    });
    const descendant = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: context.register(descriptor),
      CIDToGIDMap: 'Identity',
      W: [0, widths],
    });
    const font = context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(this.#toUnicode())),
    });
    return context.register(font);
  }

  #toUnicode(): string {
    const pairs = this.#used.slice(1).map(({ codePoint }, index) => {
      const units = String.fromCodePoint(codePoint)
        .split('')
        .map((unit) => hex4(unit.charCodeAt(0)))
        .join('');
      return `<${hex4(index + 1)}> <${units}>`;
    });
    /** A `bfchar` section holds at most a hundred pairs. */
    const sections = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, index) => pairs.slice(index * 100, index * 100 + 100));
    return [
      '/CIDInit /ProcSet findresource begin',
      '12 dict begin',
      'begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def',
      '/CMapType 2 def',
      '1 begincodespacerange',
      '<0000> <ffff>',
      'endcodespacerange',
      ...sections.flatMap((section) => [`${section.length} beginbfchar`, ...section, 'endbfchar']),
      'endcmap',
      'CMapName currentdict /CMap defineresource pop',
      'end',
      'end',
    ].join('\n');
  }
}
