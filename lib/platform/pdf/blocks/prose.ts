import type { Blocco } from '@/lib/core/documento-pdf';
import type { Canvas } from '../canvas';
import { textBoxes, type Layout } from '../layout';
import type { Box } from '../paginate';
import { STYLES, type Style } from '../style';
import { singleLine } from '../text';
import { listItem } from './lists';

type Block<T extends Blocco['tipo']> = Extract<Blocco, { tipo: T }>;

/** A heading stays with what it heads, and becomes a bookmark. */
function heading(text: string, style: Style, before: number, level: 1 | 2 | 3, { root }: Layout): Box[] {
  const title = singleLine(text);
  const boxes = textBoxes(root.add(`H${level}`), title, style, { before, withNext: true });
  return boxes.map((box, index) => ({
    ...box,
    withNext: true,
    draw: (canvas: Canvas, top: number): void => {
      if (index === 0) canvas.addBookmark(title, level, top);
      box.draw(canvas, top);
    },
  }));
}

export function titolo(block: Block<'titolo'>, layout: Layout): Box[] {
  return heading(block.testo, STYLES.title, 26, layout.headings.next('titolo'), layout);
}

export function sottotitolo(block: Block<'sottotitolo'>, layout: Layout): Box[] {
  return heading(block.testo, STYLES.subtitle, 18, layout.headings.next('sottotitolo'), layout);
}

export function paragrafo(block: Block<'paragrafo'>, { root }: Layout): Box[] {
  return textBoxes(root.add('P'), block.testo, block.grassetto ? STYLES.bold : STYLES.body, { before: 7 });
}

export function nota(block: Block<'nota'>, { root }: Layout): Box[] {
  return textBoxes(root.add('P'), block.testo, STYLES.note, { before: 8 });
}

/** A comma's own text, then its lettered lines (`a) …`). */
function splitLetters(comma: string): { text: string; letters: [string, string][] } {
  const lines = comma.split(/\r?\n/);
  const first = lines.findIndex((line) => /^\s*[a-z]{1,2}\)\s/.test(line));
  if (first < 1) return { text: comma, letters: [] };
  const letters = lines.slice(first).map((line): [string, string] => {
    const [, label, text] = /^\s*([a-z]{1,2}\))\s+(.*)$/.exec(line) ?? [];
    return label === undefined ? ['', line] : [label, text ?? ''];
  });
  return { text: lines.slice(0, first).join('\n'), letters };
}

const COMMA_INDENT = 20;

export function articolo(block: Block<'articolo'>, layout: Layout): Box[] {
  const title = `Art. ${block.numero} – ${block.titolo}`;
  const boxes = heading(title, STYLES.article, 16, layout.headings.next('articolo'), layout);
  const numbered = block.commi.length > 1;
  const list = numbered ? layout.root.add('L', { list: 'Decimal' }) : undefined;
  block.commi.forEach((comma, index) => {
    const { text, letters } = splitLetters(comma);
    const before = index === 0 ? 4 : 5;
    const item = list && listItem(list, { label: `${index + 1}.`, text, indent: 0, hang: COMMA_INDENT, before, nests: letters.length > 0 });
    boxes.push(...(item?.boxes ?? textBoxes(layout.root.add('P'), text, STYLES.body, { before, withNext: letters.length > 0 })));
    if (letters.length === 0) return;
    const inner = (item?.body ?? layout.root).add('L', { list: 'LowerAlpha' });
    const indent = numbered ? COMMA_INDENT : 0;
    boxes.push(...letters.flatMap(([label, line]) => listItem(inner, { label, text: line, indent, hang: COMMA_INDENT, before: 3 }).boxes));
  });
  return boxes;
}
