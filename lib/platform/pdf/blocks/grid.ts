import type { Blocco } from '@/lib/core/documento-pdf';
import type { Layout } from '../layout';
import { breakLines, endingInSpace, widthOf } from '../line-breaking';
import type { Box } from '../paginate';
import { rowBoxes, type Cell } from '../rows';
import { COLOURS, PAGE, STYLES, TEXT_WIDTH } from '../style';

const COLUMNS = 3;
const GAP = 14;
const COLUMN = (TEXT_WIDTH - GAP * (COLUMNS - 1)) / COLUMNS;
const LABEL = { ...STYLES.label, size: 8, leading: 10.5 };
const VALUE = { ...STYLES.body, size: 10.5, leading: 13.5 };
/** What stands for a value that is not there, so that an empty place is not taken for a mistake. */
const EMPTY = '–';

type Pair = { readonly label: string; readonly value: string; readonly span: number };
const widthOfSpan = (span: number): number => COLUMN * span + GAP * (span - 1);

/** As many columns as the value needs to stand on one line, or all of them. */
function pairOf([label, written]: readonly [string, string]): Pair {
  const value = written.trim() === '' ? EMPTY : written;
  const wide = Math.max(widthOf(value, VALUE), widthOf(label, LABEL));
  const span = [1, 2].find((columns) => wide <= widthOfSpan(columns)) ?? COLUMNS;
  return { label, value, span };
}

/** Pairs in lines of three columns, in their order. */
function inLines(pairs: readonly Pair[]): Pair[][] {
  const lines: Pair[][] = [];
  let used = COLUMNS;
  for (const pair of pairs) {
    if (used + pair.span > COLUMNS) lines.push([]);
    used = used + pair.span > COLUMNS ? pair.span : used + pair.span;
    lines.at(-1)?.push(pair);
  }
  return lines;
}

/** Each value under its label, up to three side by side: a list, read pair by pair whatever stands beside. */
export function griglia(block: Extract<Blocco, { tipo: 'griglia' }>, { root }: Layout): Box[] {
  const list = root.add('L', { list: 'None' });
  return inLines(block.righe.map(pairOf)).flatMap((line, index) => {
    let x: number = PAGE.left;
    const cells = line.map(({ label, value, span }) => {
      const item = list.add('LI');
      const place = { x, width: widthOfSpan(span), alignRight: false } as const;
      x += place.width + GAP;
      const labels: Cell = { ...place, owner: item.add('Lbl'), lines: endingInSpace(breakLines(label, place.width, LABEL)), style: LABEL };
      const values: Cell = {
        ...place,
        owner: item.add('LBody'),
        lines: endingInSpace(breakLines(value, place.width, VALUE)),
        style: VALUE,
      };
      return { labels, values };
    });
    return [
      ...rowBoxes(
        cells.map(({ labels }) => labels),
        { padding: 0, before: index === 0 ? 4 : 3.5, withNext: true },
      ),
      ...rowBoxes(
        cells.map(({ values }) => values),
        {
          padding: 0,
          decorate: (canvas, top, height, last) => {
            if (last) canvas.fill('layout', { x: PAGE.left, top: top + height + 1, width: TEXT_WIDTH, height: 0.4 }, COLOURS.rule);
          },
        },
      ),
    ];
  });
}
