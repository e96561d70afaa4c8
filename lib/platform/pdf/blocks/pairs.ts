import type { Blocco } from '@/lib/core/documento-pdf';
import type { Layout } from '../layout';
import { breakLines, endingInSpace } from '../line-breaking';
import type { Box } from '../paginate';
import { rowBoxes, type Cell } from '../rows';
import { PAGE, STYLES, TEXT_WIDTH, COLOURS } from '../style';

const LABEL_WIDTH = 148;
const GAP = 12;
/** What stands for a value that is not there, so that an empty line is not taken for a mistake. */
const EMPTY = '–';

/** Label and value side by side, as a list: in a table without headers a screen reader would look for them in vain. */
export function coppie(block: Extract<Blocco, { tipo: 'coppie' }>, { root }: Layout): Box[] {
  const list = root.add('L', { list: 'None' });
  const valueWidth = TEXT_WIDTH - LABEL_WIDTH - GAP;
  return block.righe.flatMap(([label, value], index) => {
    const item = list.add('LI');
    const spaced = endingInSpace(breakLines(label, LABEL_WIDTH, STYLES.label));
    const lines = breakLines(value.trim() === '' ? EMPTY : value, valueWidth, STYLES.body);
    const cells: Cell[] = [
      { owner: item.add('Lbl'), lines: spaced, style: STYLES.label, x: PAGE.left, width: LABEL_WIDTH, alignRight: false },
      { owner: item.add('LBody'), lines, style: STYLES.body, x: PAGE.left + LABEL_WIDTH + GAP, width: valueWidth, alignRight: false },
    ];
    return rowBoxes(cells, {
      padding: 2.5,
      before: index === 0 ? 8 : 0,
      decorate: (canvas, top, height, last) => {
        if (last) canvas.fill('layout', { x: PAGE.left, top: top + height, width: TEXT_WIDTH, height: 0.4 }, COLOURS.rule);
      },
    });
  });
}
