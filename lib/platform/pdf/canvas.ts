import type { AreaFirma } from '../firme/tipi';
import { FontSubset } from './font-subset';
import { fontOf, type Face } from './fonts';
import type { Line } from './line-breaking';
import { StructureNode } from './structure-tree';
import { PAGE, type Colour, type Style } from './style';

/** Content that is no part of the text: rules and fills, or what repeats on every page. Screen readers skip it. */
export type Artifact = 'layout' | 'repetition' | 'header' | 'footer' | 'watermark';

const ARTIFACT_OPERATORS: Record<Artifact, string> = {
  layout: '/Artifact <</Type /Layout>> BDC',
  repetition: '/Artifact <</Type /Pagination>> BDC',
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  watermark: '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC',
};

/** Where a party signs, in points from the bottom left corner; pages count from 0. */
export type SignatureArea = AreaFirma & { ruolo: string };
export type Bookmark = { readonly title: string; readonly level: number; readonly page: number; readonly y: number };

type Surface = { readonly operators: string[]; readonly marks: StructureNode[]; open?: StructureNode | Artifact };
type Rectangle = { x: number; top: number; width: number; height: number };

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Height of the capitals, in points. */
function capitalsOf({ face, size }: Style): number {
  const { file } = fontOf(face);
  return (file.capHeight / file.unitsPerEm) * size;
}

/**
 * The pages being drawn, as PDF operators. Everything belongs to an element of the structure or is an artifact: nothing can be
 * drawn without saying which. Coordinates: points from the left edge and from the **top** of the page.
 */
export class Canvas {
  readonly pages: Surface[] = [];
  readonly signatureAreas: SignatureArea[] = [];
  readonly bookmarks: Bookmark[] = [];
  readonly #subsets = new Map<Face, FontSubset>();
  readonly #onNewPage: ((canvas: Canvas) => void) | undefined;
  #current = -1;

  /** `onNewPage` draws what stands under everything else of each page. */
  constructor(onNewPage?: (canvas: Canvas) => void) {
    this.#onNewPage = onNewPage;
  }

  get pageIndex(): number {
    return this.#current;
  }

  get subsets(): readonly FontSubset[] {
    return [...this.#subsets.values()];
  }

  addPage(): void {
    this.#close();
    this.pages.push({ operators: [], marks: [] });
    this.#current = this.pages.length - 1;
    this.#onNewPage?.(this);
  }

  /** Goes back to a page, for what is known only at the end (page x of y). */
  turnTo(page: number): void {
    this.#close();
    this.#current = page;
  }

  finish(): void {
    this.#close();
  }

  /** One line of text whose line box starts at `top`; capitals stand in the middle of the box. */
  text(owner: StructureNode | Artifact, line: Line, style: Style, x: number, top: number): void {
    const surface = this.#enter(owner);
    const subset = this.#subsetOf(style.face);
    const baseline = PAGE.height - top - (style.leading + capitalsOf(style)) / 2;
    surface.operators.push(
      `BT /${subset.resource} ${number(style.size)} Tf ${style.colour} rg ${number(x)} ${number(baseline)} Td ` +
        `${subset.encode(line.words, line.spaceAfter)} TJ ET`,
    );
  }

  /**
   * Text that is read and copied but not seen, where the drawing beside it is an artifact: a tick box. The mode is put back at once,
   * since it outlives the text object.
   */
  unseenText(owner: StructureNode, line: Line, style: Style, x: number, top: number): void {
    const { operators } = this.#enter(owner);
    operators.push('3 Tr');
    this.text(owner, line, style, x, top);
    operators.push('0 Tr');
  }

  /** One line across the middle of the page, from the bottom left up: the word of a draft. Under the text when it is drawn first. */
  slanted(owner: Artifact, line: Line, style: Style): void {
    const subset = this.#subsetOf(style.face);
    const slope = Math.SQRT1_2;
    const [along, across] = [line.width / 2, capitalsOf(style) / 2];
    const [x, y] = [PAGE.width / 2 - (along - across) * slope, PAGE.height / 2 - (along + across) * slope];
    const matrix = [slope, slope, -slope, slope].map((value) => value.toFixed(4)).join(' ');
    this.#enter(owner).operators.push(
      `BT /${subset.resource} ${number(style.size)} Tf ${style.colour} rg ${matrix} ${number(x)} ${number(y)} Tm ` +
        `${subset.encode(line.words, false)} TJ ET`,
    );
  }

  /** A tick: two strokes inside a square. */
  tick(owner: Artifact, { x, top, width, height }: Rectangle, colour: Colour): void {
    const at = (across: number, down: number): string => `${number(x + width * across)} ${number(PAGE.height - top - height * down)}`;
    const strokes = `${at(0.2, 0.2)} m ${at(0.8, 0.8)} l ${at(0.8, 0.2)} m ${at(0.2, 0.8)} l S`;
    this.#enter(owner).operators.push(`q 1.2 w ${colour} RG ${strokes} Q`);
  }

  /** A filled rectangle; a thin one is a rule. */
  fill(owner: StructureNode | Artifact, { x, top, width, height }: Rectangle, colour: Colour): void {
    const place = [x, PAGE.height - top - height, width, height].map(number).join(' ');
    this.#enter(owner).operators.push(`${colour} rg ${place} re f`);
  }

  /** The outline of a rectangle, half a point thick. */
  outline(owner: Artifact, { x, top, width, height }: Rectangle, colour: Colour): void {
    const place = [x, PAGE.height - top - height, width, height].map(number).join(' ');
    this.#enter(owner).operators.push(`q 0.5 w ${colour} RG ${place} re S Q`);
  }

  /** An image already embedded under `resource`. */
  image(owner: StructureNode, resource: string, { x, top, width, height }: Rectangle): void {
    const matrix = [width, 0, 0, height, x, PAGE.height - top - height].map(number).join(' ');
    this.#enter(owner).operators.push(`q ${matrix} cm /${resource} Do Q`);
  }

  addBookmark(title: string, level: number, top: number): void {
    this.bookmarks.push({ title, level, page: this.#current, y: Math.round(PAGE.height - top) });
  }

  addSignatureArea({ ruolo, parte }: Pick<SignatureArea, 'ruolo' | 'parte'>, { x, top, width, height }: Rectangle): void {
    const area = { pagina: this.#current, x, y: PAGE.height - top - height, larghezza: width, altezza: height, ruolo };
    this.signatureAreas.push(parte ? { ...area, parte } : area);
  }

  /** Marks the place of a figure for the structure tree. */
  placeFigure(figure: StructureNode, { x, top, width, height }: Rectangle): void {
    figure.box = [x, PAGE.height - top - height, x + width, PAGE.height - top].map((value) => Math.round(value * 100) / 100) as [
      number,
      number,
      number,
      number,
    ];
  }

  #subsetOf(face: Face): FontSubset {
    const known = this.#subsets.get(face);
    if (known) return known;
    const subset = new FontSubset(face, `F${this.#subsets.size + 1}`);
    this.#subsets.set(face, subset);
    return subset;
  }

  /** Opens the marked content of `owner`, or goes on with it: consecutive lines of one paragraph are one mark. */
  #enter(owner: StructureNode | Artifact): Surface {
    const surface = this.#surface();
    if (surface.open === owner) return surface;
    this.#close();
    if (owner instanceof StructureNode) {
      if (owner.children.some((child) => child instanceof StructureNode))
        throw new Error(`${owner.tag}: text beside nested elements has no reading order`);
      const mcid = surface.marks.push(owner) - 1;
      owner.children.push({ page: this.#current, mcid });
      surface.operators.push(`/${owner.tag} <</MCID ${mcid}>> BDC`);
    } else {
      surface.operators.push(ARTIFACT_OPERATORS[owner]);
    }
    surface.open = owner;
    return surface;
  }

  #close(): void {
    const surface = this.pages[this.#current];
    if (!surface?.open) return;
    surface.operators.push('EMC');
    delete surface.open;
  }

  #surface(): Surface {
    const surface = this.pages[this.#current];
    if (!surface) throw new Error('The canvas has no page yet');
    return surface;
  }
}
