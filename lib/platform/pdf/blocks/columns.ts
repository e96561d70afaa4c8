import { extentOf, widest, type Extent } from '../line-breaking';
import { resized, STYLES, TEXT_WIDTH, type Style } from '../style';

export type Columns = { readonly widths: readonly number[]; readonly cell: Style; readonly header: Style };

/** White space at each side of a cell. */
export const CELL_MARGIN = 3.5;
/** Rounding must not tear a word that fits exactly. */
const SLACK = 0.5;

/**
 * What is tried in turn: first with every word whole, then with long words (addresses, codes) broken at their joints.
 * The smallest size is still legible on paper.
 */
const ATTEMPTS = [
  { size: 9.5, unit: 'word' },
  { size: 9, unit: 'word' },
  { size: 8.5, unit: 'word' },
  { size: 8.5, unit: 'part' },
  { size: 8, unit: 'part' },
  { size: 7.5, unit: 'part' },
] as const;
const LAST_SIZE = 7.5;
/** A word without joints longer than this will be torn whatever the size: it must not make the whole table small. */
const MAX_PART = TEXT_WIDTH * 0.3;

type Wish = { readonly least: number; readonly natural: number };

/** The extents of one column, header included, at size 1. */
function extentOfColumn(header: string, cells: readonly string[]): Extent {
  const style = resized(STYLES.body, 1);
  return cells.reduce((extent, cell) => widest(extent, extentOf(cell, style)), extentOf(header, resized(STYLES.caption, 1)));
}

/** Each column has its least, the rest is shared by who wants more; what is still left, in proportion. */
function share(wishes: readonly Wish[]): number[] {
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  if (least >= TEXT_WIDTH) return wishes.map((wish) => (wish.least / least) * TEXT_WIDTH);
  const wanted = wishes.reduce((sum, wish) => sum + wish.natural - wish.least, 0);
  const granted = Math.min(1, (TEXT_WIDTH - least) / Math.max(wanted, 1));
  const widths = wishes.map((wish) => wish.least + (wish.natural - wish.least) * granted);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width / total) * TEXT_WIDTH);
}

/**
 * Widths that fill the line, and the largest size at which words are torn least. `proportions` fix the widths; `gaps` are what each column
 * leaves white at its right besides the margin.
 */
export function columnsOf(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  gaps: readonly number[],
  proportions?: readonly number[],
): Columns {
  const total = proportions?.reduce((sum, part) => sum + part, 0) ?? 0;
  const extents = headers.map((header, index) =>
    extentOfColumn(
      header,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  const at = (size: number, unit: 'word' | 'part'): { columns: Columns; fits: boolean } => {
    const roomOf = (index: number): number => CELL_MARGIN * 2 + SLACK + (gaps[index] ?? 0);
    const wordsOf = (extent: Extent): number => (unit === 'word' ? extent.word * size : Math.min(extent.part * size, MAX_PART));
    const wishes = extents.map((extent, index) => ({
      least: wordsOf(extent) + roomOf(index),
      natural: Math.max(extent.natural * size, wordsOf(extent)) + roomOf(index),
    }));
    const widths = proportions ? proportions.map((part) => (part / total) * TEXT_WIDTH) : share(wishes);
    const fits = wishes.every((wish, index) => wish.least <= (widths[index] ?? 0) + SLACK / 2);
    return { columns: { widths, cell: resized(STYLES.body, size), header: resized(STYLES.caption, size) }, fits };
  };
  for (const { size, unit } of ATTEMPTS) {
    const { columns, fits } = at(size, unit);
    if (fits) return columns;
  }
  return at(LAST_SIZE, 'part').columns;
}
