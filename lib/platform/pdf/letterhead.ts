import type { DocumentoPdf } from '@/lib/core/documento-pdf';
import type { Canvas } from './canvas';
import type { CoatOfArms } from './coat-of-arms';
import { breakLines, widthOf, type Line } from './line-breaking';
import type { Box } from './paginate';
import { cellsHeight, drawCells, type Cell } from './rows';
import type { StructureNode } from './structure-tree';
import { COLOURS, PAGE, resized, STYLES, TEXT_WIDTH, type Style } from './style';
import { singleLine } from './text';

const COAT_HEIGHT = 58;
const COAT_MAX_WIDTH = 70;
const GAP = 14;
const WATERMARK_WIDTH = 560;
const SMALL = 24;

/** The head of the first page: coat of arms, name of the ente and its second line, a rule. It is text of the act, not decoration. */
export function letterhead(ente: DocumentoPdf['ente'], root: StructureNode, coat?: CoatOfArms): Box {
  const section = root.add('Div');
  const figure = coat && section.add('Figure', { alt: `Stemma: ${ente.denominazione}` });
  const scale = coat ? Math.min(COAT_HEIGHT / coat.height, COAT_MAX_WIDTH / coat.width) : 0;
  const size = { width: (coat?.width ?? 0) * scale, height: (coat?.height ?? 0) * scale };
  const x = PAGE.left + (coat ? size.width + GAP : 0);
  const width = TEXT_WIDTH - (x - PAGE.left);
  const cell = (text: string, style: Style): Cell => ({
    owner: section.add('P'),
    lines: breakLines(text, width, style),
    style,
    x,
    width,
    alignRight: false,
  });
  const name = cell(ente.denominazione, STYLES.letterhead);
  const second = ente.sottotitolo.trim() === '' ? undefined : cell(ente.sottotitolo, STYLES.letterheadSmall);
  const nameHeight = cellsHeight([name]);
  const textHeight = nameHeight + (second ? cellsHeight([second]) : 0);
  const inner = Math.max(textHeight, size.height);
  return {
    height: inner + 12,
    before: 0,
    withNext: false,
    draw: (canvas, top) => {
      if (coat && figure) {
        const place = { x: PAGE.left, top: top + (inner - size.height) / 2, ...size };
        canvas.image(figure, coat.resource, place);
        canvas.placeFigure(figure, place);
      }
      const textTop = top + (inner - textHeight) / 2;
      drawCells(canvas, [name], textTop);
      if (second) drawCells(canvas, [second], textTop + nameHeight);
      canvas.fill('layout', { x: PAGE.left, top: top + inner + 10, width: TEXT_WIDTH, height: 1.2 }, COLOURS.accent);
    },
  };
}

/** The longest beginning of a text that fits, with an ellipsis when something is left out. */
function cut(text: string, width: number, style: Style): Line | undefined {
  const whole = breakLines(text, Infinity, style)[0];
  if (!whole || whole.width <= width) return whole;
  const characters = Array.from(text);
  for (let length = characters.length - 1; length > 0; length -= 1) {
    const shorter = breakLines(`${characters.slice(0, length).join('').trimEnd()}…`, Infinity, style)[0];
    if (shorter && shorter.width <= width) return shorter;
  }
  return undefined;
}

function drawEnds(canvas: Canvas, owner: 'header' | 'footer', left: string, right: string, top: number): void {
  const style = STYLES.running;
  // A half of the line is always the right's, and whatever the left leaves.
  const end = cut(right, Math.max(TEXT_WIDTH / 2, TEXT_WIDTH - widthOf(left, style) - GAP), style);
  const start = cut(left, TEXT_WIDTH - (end?.width ?? 0) - GAP, style);
  if (start) canvas.text(owner, { ...start, spaceAfter: true }, style, PAGE.left, top);
  if (end) canvas.text(owner, end, style, PAGE.width - PAGE.right - end.width, top);
}

/** Header (from the second page) and foot (on all) of the pages already drawn. */
export function runningLines(canvas: Canvas, { ente, identificativo }: { ente: string; identificativo: string }): void {
  const total = canvas.pages.length;
  canvas.pages.forEach((_, page) => {
    canvas.turnTo(page);
    if (page > 0) {
      drawEnds(canvas, 'header', ente, identificativo, 46);
      canvas.fill('header', { x: PAGE.left, top: 61, width: TEXT_WIDTH, height: 0.4 }, COLOURS.rule);
    }
    const foot = PAGE.height - PAGE.bottom + 26;
    canvas.fill('footer', { x: PAGE.left, top: foot - 5, width: TEXT_WIDTH, height: 0.4 }, COLOURS.rule);
    drawEnds(canvas, 'footer', identificativo, `pagina ${page + 1} di ${total}`, foot);
  });
}

/** Draws the word of a draft, or the line of who printed, across a page; nothing when there is none. As large as the diagonal allows. */
export function watermark(word: string | undefined): ((canvas: Canvas) => void) | undefined {
  const text = singleLine(word ?? '');
  if (text === '') return undefined;
  const natural = widthOf(text, STYLES.watermark);
  const size = Math.min(STYLES.watermark.size, (STYLES.watermark.size * WATERMARK_WIDTH) / natural);
  // A whole line is small: as pale as a word would be, nobody could read it.
  const style = { ...resized(STYLES.watermark, size), colour: size < SMALL ? COLOURS.rule : COLOURS.pale };
  const [line] = breakLines(text, Infinity, style);
  return (canvas) => line && canvas.slanted('watermark', line, style);
}
