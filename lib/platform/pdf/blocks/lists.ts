import type { Blocco } from '@/lib/core/documento-pdf';
import { textBoxes, withBeside, type Layout } from '../layout';
import { breakLines } from '../line-breaking';
import type { Box } from '../paginate';
import type { StructureNode } from '../structure-tree';
import { PAGE, STYLES, TEXT_WIDTH } from '../style';

type Item = {
  readonly label: string;
  readonly text: string;
  /** Points from the left margin to the label, and from the label to the text. */
  readonly indent: number;
  readonly hang: number;
  readonly before: number;
  /** The item holds a list of its own after its text: the text then needs an element of its own. */
  readonly nests?: boolean;
};

/** An item of a list, its label hanging at the left of the text. The element of its body is returned for what nests in it. */
export function listItem(list: StructureNode, item: Item): { boxes: Box[]; body: StructureNode } {
  const element = list.add('LI');
  const { body: style } = STYLES;
  const labelLines = breakLines(item.label, item.hang - 4, style);
  const label = labelLines.length > 0 ? element.add('Lbl') : undefined;
  const body = element.add('LBody');
  const x = PAGE.left + item.indent;
  const width = TEXT_WIDTH - item.indent - item.hang;
  const boxes = textBoxes(item.nests ? body.add('P') : body, item.text, style, {
    x: x + item.hang,
    width,
    before: item.before,
    withNext: item.nests ?? false,
  });
  const drawn = withBeside(boxes, (canvas, top) => {
    labelLines.forEach((line, index) => {
      if (label) canvas.text(label, { ...line, spaceAfter: true }, style, x, top + index * style.leading);
    });
  });
  return { boxes: drawn, body };
}

export function elenco(block: Extract<Blocco, { tipo: 'elenco' }>, { root }: Layout): Box[] {
  const list = root.add('L', { list: 'Disc' });
  return block.voci.flatMap((text, index) => listItem(list, { label: '•', text, indent: 4, hang: 14, before: index === 0 ? 6 : 3 }).boxes);
}
