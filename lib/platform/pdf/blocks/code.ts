import { encode } from 'uqr';
import type { Blocco } from '@/lib/core/documento-pdf';
import type { Layout } from '../layout';
import { breakLines, endingInSpace } from '../line-breaking';
import type { Box } from '../paginate';
import { COLOURS, PAGE, STYLES, TEXT_WIDTH } from '../style';
import { singleLine } from '../text';

const SIDE = 68;
const GAP = 12;
const { note: style } = STYLES;

/** A QR code and, beside it, what it is for. The modules of a row that stand together are one rectangle: a few hundred, not thousands. */
export function codice(block: Extract<Blocco, { tipo: 'codice' }>, { root }: Layout): Box[] {
  const section = root.add('Div');
  const figure = section.add('Figure', { alt: singleLine(block.alternativa) });
  const words = section.add('P');
  const { data, size } = encode(block.contenuto, { border: 0, ecc: 'M' });
  const module = SIDE / size;
  const lines = endingInSpace(breakLines(singleLine(block.testo), TEXT_WIDTH - SIDE - GAP, style));
  const draw: Box['draw'] = (canvas, top) => {
    data.forEach((row, y) => {
      for (let x = 0; x < size; x += 1) {
        const from = x;
        while (row[x]) x += 1;
        if (x > from)
          canvas.fill(
            figure,
            { x: PAGE.left + from * module, top: top + y * module, width: (x - from) * module, height: module },
            COLOURS.ink,
          );
      }
    });
    canvas.placeFigure(figure, { x: PAGE.left, top, width: SIDE, height: SIDE });
    const middle = top + (SIDE - lines.length * style.leading) / 2;
    lines.forEach((line, index) => canvas.text(words, line, style, PAGE.left + SIDE + GAP, middle + index * style.leading));
  };
  return [{ height: Math.max(SIDE, lines.length * style.leading), before: 14, withNext: false, draw }];
}
