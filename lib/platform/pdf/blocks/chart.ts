import type { Blocco } from '@/lib/core/documento-pdf';
import type { Canvas } from '../canvas';
import { textBoxes, type Layout } from '../layout';
import { breakLines, endingInSpace, widthOf } from '../line-breaking';
import type { Box } from '../paginate';
import { COLOURS, PAGE, resized, STYLES, TEXT_WIDTH } from '../style';
import { singleLine } from '../text';

type Chart = Extract<Blocco, { tipo: 'grafico' }>;
type Bar = Chart['serie'][number];

/** Bars in one figure: a longer series goes on in another, which may stand on the next page. */
const BARS_PER_FIGURE = 24;
const BAR_HEIGHT = 9;
const ROW_PADDING = 2.5;
const MAX_LABEL_WIDTH = 160;
const GAP = 8;
const label = resized(STYLES.body, 9);
const value = resized(STYLES.bold, 9);

/**
 * Italian figures: `1234,5`, and `12.345` from five digits on, as in the tables beside. Built here and not by the locale data of the
 * machine, so that the bytes are the same everywhere.
 */
function figure(amount: number): string {
  const [whole = '0', decimals] = String(Math.round(amount * 100) / 100).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return decimals ? `${grouped},${decimals}` : grouped;
}

/** What the picture says, in words (PDF/UA-1, 7.3). */
function alternative({ titolo, unita }: Chart, bars: readonly Bar[]): string {
  const values = bars.map((bar) => `${singleLine(bar.etichetta)}: ${figure(bar.valore)}`).join('; ');
  return `Grafico a barre. ${singleLine(titolo)} (${singleLine(unita)}). ${values}.`;
}

function assertDrawable({ titolo, serie }: Chart): void {
  if (serie.some((bar) => !Number.isFinite(bar.valore) || bar.valore < 0))
    throw new Error(`Chart «${titolo}»: values must be zero or more`);
}

function figureBox(block: Chart, bars: readonly Bar[], greatest: number, { root }: Layout): Box {
  const element = root.add('Figure', { alt: alternative(block, bars) });
  const labelWidth = Math.min(MAX_LABEL_WIDTH, Math.max(...block.serie.map((bar) => widthOf(singleLine(bar.etichetta), label))) + 1);
  const valueWidth = Math.max(...block.serie.map((bar) => widthOf(figure(bar.valore), value)));
  const barLeft = PAGE.left + labelWidth + GAP;
  const barRoom = TEXT_WIDTH - labelWidth - GAP * 2 - valueWidth;
  const rows = bars.map((bar) => {
    const lines = endingInSpace(breakLines(singleLine(bar.etichetta), labelWidth, label));
    return { bar, lines, height: Math.max(1, lines.length) * label.leading + ROW_PADDING * 2 };
  });
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const draw = (canvas: Canvas, top: number): void => {
    let y = top;
    for (const row of rows) {
      const length = greatest === 0 ? 0 : (row.bar.valore / greatest) * barRoom;
      const middle = y + row.height / 2;
      row.lines.forEach((line, index) => canvas.text(element, line, label, PAGE.left, y + ROW_PADDING + index * label.leading));
      if (length > 0) canvas.fill(element, { x: barLeft, top: middle - BAR_HEIGHT / 2, width: length, height: BAR_HEIGHT }, COLOURS.accent);
      breakLines(figure(row.bar.valore), Infinity, value).forEach((line) =>
        canvas.text(element, { ...line, spaceAfter: true }, value, barLeft + length + (length > 0 ? 5 : 3), middle - value.leading / 2),
      );
      y += row.height;
    }
    canvas.fill('layout', { x: barLeft - 0.6, top, width: 0.6, height }, COLOURS.quiet);
    canvas.placeFigure(element, { x: PAGE.left, top, width: TEXT_WIDTH, height });
  };
  return { height, before: 6, withNext: false, draw };
}

export function grafico(block: Chart, layout: Layout): Box[] {
  assertDrawable(block);
  const heading = `${singleLine(block.titolo)} (${singleLine(block.unita)})`;
  const title = (text: string): Box[] => textBoxes(layout.root.add('P'), text, STYLES.caption, { before: 14, withNext: true });
  if (block.serie.length === 0) return [...title(heading), ...textBoxes(layout.root.add('P'), 'Nessun dato nel periodo.', STYLES.body)];
  const greatest = Math.max(...block.serie.map((bar) => bar.valore));
  const figures = Math.ceil(block.serie.length / BARS_PER_FIGURE);
  return Array.from({ length: figures }, (_, index) => {
    const bars = block.serie.slice(index * BARS_PER_FIGURE, (index + 1) * BARS_PER_FIGURE);
    return [...title(index === 0 ? heading : `${heading}, segue`), figureBox(block, bars, greatest, layout)];
  }).flat();
}
