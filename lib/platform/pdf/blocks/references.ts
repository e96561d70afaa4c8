import type { Blocco } from '@/lib/core/documento-pdf';
import { textBoxes, type Layout } from '../layout';
import { breakLines, endingInSpace } from '../line-breaking';
import type { Box } from '../paginate';
import { cellsHeight, drawCells, type Cell } from '../rows';
import type { StructureNode } from '../structure-tree';
import { PAGE, STYLES, TEXT_WIDTH, type Style } from '../style';

type References = Extract<Blocco, { tipo: 'riferimenti' }>;

/** The recipient's column begins here, where the window of an envelope and the eye of an office look for it. */
const RECIPIENT_LEFT = TEXT_WIDTH * 0.5;
const GAP = 16;
const SUBJECT_HANG = 56;

function column(section: StructureNode, texts: readonly (readonly [string, Style])[], x: number, width: number): Cell[] {
  return texts
    .filter(([text]) => text.trim() !== '')
    .map(([text, style]) => ({
      owner: section.add('P'),
      lines: endingInSpace(breakLines(text, width, style)),
      style,
      x,
      width,
      alignRight: false,
    }));
}

const heightOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cellsHeight([cell]), 0);

/** The head of a letter; read aloud, first its particulars, then the recipient, then the subject. */
export function riferimenti({ estremi, destinatario, oggetto }: References, { root }: Layout): Box[] {
  const section = root.add('Div');
  const left = column(
    section,
    estremi.map((text) => [text, STYLES.body]),
    PAGE.left,
    RECIPIENT_LEFT - GAP,
  );
  const recipient = [[destinatario.nome, STYLES.bold] as const, ...destinatario.righe.map((text) => [text, STYLES.body] as const)];
  const right = column(section, recipient, PAGE.left + RECIPIENT_LEFT, TEXT_WIDTH - RECIPIENT_LEFT);
  const head: Box = {
    height: Math.max(heightOf(left), heightOf(right)),
    before: 18,
    withNext: true,
    draw: (canvas, top) => {
      for (const cells of [left, right]) {
        let y = top;
        for (const cell of cells) {
          drawCells(canvas, [cell], y);
          y += cellsHeight([cell]);
        }
      }
    },
  };
  return [head, ...subject(oggetto, root)];
}

/** `Oggetto:` and, beside it, what the letter is about: one paragraph. */
function subject(oggetto: string, root: StructureNode): Box[] {
  const owner = root.add('P');
  const [label] = breakLines('Oggetto:', Infinity, STYLES.bold);
  const boxes = textBoxes(owner, oggetto, STYLES.bold, {
    x: PAGE.left + SUBJECT_HANG,
    width: TEXT_WIDTH - SUBJECT_HANG,
    before: 26,
    withNext: true,
  });
  return boxes.map((box, index) => ({
    ...box,
    withNext: true,
    draw: (canvas, top) => {
      if (index === 0 && label) canvas.text(owner, { ...label, spaceAfter: true }, STYLES.bold, PAGE.left, top);
      box.draw(canvas, top);
    },
  }));
}
