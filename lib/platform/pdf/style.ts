import type { Face } from './fonts';

/** A4 in points, with the margins of the text. */
export const PAGE = { width: 595.28, height: 841.89, left: 71, right: 71, firstTop: 48, top: 84, bottom: 76 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** RGB in 0–1, as PDF operators take it. All pass 4.5:1 on white where text to be read uses them; `pale` is paint, never an opacity (PDF/A-1b has none). */
export const COLOURS = {
  ink: '0.1 0.12 0.15',
  heading: '0.09 0.2 0.3',
  accent: '0 0.4 0.8',
  quiet: '0.29 0.36 0.43',
  rule: '0.72 0.77 0.82',
  band: '0.93 0.95 0.97',
  pale: '0.91 0.93 0.95',
} as const;
export type Colour = (typeof COLOURS)[keyof typeof COLOURS];

/** `leading` is the distance between baselines; sizes in points. */
export type Style = { readonly face: Face; readonly size: number; readonly leading: number; readonly colour: Colour };

const body = { face: 'regular', size: 11, leading: 16, colour: COLOURS.ink } as const satisfies Style;

export const STYLES = {
  body,
  bold: { ...body, face: 'semibold' },
  title: { face: 'semibold', size: 19, leading: 24, colour: COLOURS.heading },
  subtitle: { face: 'semibold', size: 13, leading: 18, colour: COLOURS.heading },
  article: { face: 'semibold', size: 12, leading: 17, colour: COLOURS.heading },
  label: { face: 'semibold', size: 10, leading: 16, colour: COLOURS.quiet },
  note: { face: 'regular', size: 8.5, leading: 12.5, colour: COLOURS.quiet },
  caption: { face: 'semibold', size: 9.5, leading: 14, colour: COLOURS.heading },
  running: { face: 'regular', size: 8, leading: 11, colour: COLOURS.quiet },
  letterhead: { face: 'semibold', size: 17, leading: 21, colour: COLOURS.heading },
  watermark: { face: 'semibold', size: 110, leading: 110, colour: COLOURS.pale },
  letterheadSmall: { face: 'regular', size: 9.5, leading: 13.5, colour: COLOURS.quiet },
} as const satisfies Record<string, Style>;

/** The same style at another size, its leading in proportion. */
export function resized(style: Style, size: number): Style {
  return { ...style, size, leading: (style.leading * size) / style.size };
}
