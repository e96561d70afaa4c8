import type { Blocco } from '@/lib/core/documento-pdf';
import { textBoxes, withBeside, type Layout } from '../layout';
import { breakLines } from '../line-breaking';
import type { Box } from '../paginate';
import { COLOURS, PAGE, STYLES, TEXT_WIDTH } from '../style';

const SIDE = 9.5;
const HANG = 20;
const INDENT = 4;
const { body: style } = STYLES;

/**
 * A list of answers, a square beside each. The square is a drawing, which no reader can say: what is read in its place is `[x]` or `[ ]`,
 * laid on it unseen.
 */
export function casella(block: Extract<Blocco, { tipo: 'casella' }>, { root }: Layout): Box[] {
  const list = root.add('L', { list: 'None' });
  const x = PAGE.left + INDENT;
  return block.voci.flatMap(({ testo, spuntata }, index) => {
    const item = list.add('LI');
    const [label, body] = [item.add('Lbl'), item.add('LBody')];
    const [sign] = breakLines(spuntata ? '[x]' : '[\u00a0]', Infinity, style);
    const boxes = textBoxes(body, testo, style, { x: x + HANG, width: TEXT_WIDTH - INDENT - HANG, before: index === 0 ? 6 : 4 });
    return withBeside(boxes, (canvas, top) => {
      const square = { x, top: top + (style.leading - SIDE) / 2, width: SIDE, height: SIDE };
      canvas.outline('layout', square, COLOURS.ink);
      if (spuntata) canvas.tick('layout', square, COLOURS.ink);
      if (sign) canvas.unseenText(label, { ...sign, spaceAfter: true }, style, x, top);
    });
  });
}
