import type { Blocco } from '@/lib/core/documento-pdf';
import type { Layout } from '../layout';
import { breakLines, endingInSpace } from '../line-breaking';
import type { Box } from '../paginate';
import { cellsHeight, drawCells, type Cell } from '../rows';
import { COLOURS, PAGE, STYLES, TEXT_WIDTH } from '../style';

const GAP = 24;
const WIDTH = (TEXT_WIDTH - GAP) / 2;
/** Room for what a signing program stamps: Italian ones use about 180 × 60 points. */
const AREA_HEIGHT = 70;
const role = STYLES.label;
const name = STYLES.bold;

/** Two parties a row: who signs, then an empty area. All of it stays on one page, as long as a page can hold it. */
export function firme(block: Extract<Blocco, { tipo: 'firme' }>, { root }: Layout): Box[] {
  const section = root.add('Div');
  const rows = Math.ceil(block.parti.length / 2);
  return Array.from({ length: rows }, (_, row): Box => {
    const parties = block.parti.slice(row * 2, row * 2 + 2).map((party, column) => {
      const x = PAGE.left + column * (WIDTH + GAP);
      const cell = (text: string, style: Cell['style']): Cell => ({
        owner: section.add('P'),
        lines: endingInSpace(breakLines(text, WIDTH, style)),
        style,
        x,
        width: WIDTH,
        alignRight: false,
      });
      return { x, party, role: cell(party.ruolo, role), name: cell(party.nominativo, name) };
    });
    const roleHeight = cellsHeight(parties.map((party) => party.role));
    const textHeight = roleHeight + cellsHeight(parties.map((party) => party.name));
    return {
      height: textHeight + 6 + AREA_HEIGHT + 10,
      before: row === 0 ? 28 : 20,
      withNext: row < rows - 1,
      draw: (canvas, top) => {
        for (const { x, party, ...cells } of parties) {
          drawCells(canvas, [cells.role], top);
          drawCells(canvas, [cells.name], top + roleHeight);
          const area = { x, top: top + textHeight + 6, width: WIDTH, height: AREA_HEIGHT };
          canvas.outline('layout', area, COLOURS.rule);
          canvas.addSignatureArea(party, area);
        }
      },
    };
  });
}
