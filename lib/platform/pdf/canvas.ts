import { FontSubset } from './font-subset';
import { fontOf, type Face } from './fonts';
import type { Line } from './line-breaking';
import { StructureNode } from './structure-tree';
import { PAGE, type Colour, type Style } from './style';

/** Content that is no part of the text: rules and fills, or what repeats on every page. Screen readers skip it. */
export type Artifact = 'layout' | 'repetition' | 'header' | 'footer';

const ARTIFACT_OPERATORS: Record<Artifact, string> = {
  layout: '/Artifact <</Type /Layout>> BDC',
  repetition: '/Artifact <</Type /Pagination>> BDC',
  header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
};

/** Where a party signs, in points from the bottom left corner; pages count from 0. */
export type SignatureArea = { pagina: number; x: number; y: number; larghezza: number; altezza: number; ruolo: string };
export type Bookmark = { readonly title: string; readonly level: number; readonly page: number; readonly y: number };

type Surface = { readonly operators: string[]; readonly marks: StructureNode[]; open?: StructureNode | Artifact };
type Rectangle = { x: number; top: number; width: number; height: number };

const number = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * The pages being drawn, as PDF operators. Everything belongs to an element of the structure or is an artifact: nothing can be
 * drawn without saying which. Coordinates: points from the left edge and from the **top** of the page.
 */
export class Canvas {
  readonly pages: Surface[] = [];
  readonly signatureAreas: SignatureArea[] = [];
  readonly bookmarks: Bookmark[] = [];
  readonly #subsets = new Map<Face, FontSubset>();
  #current = -1;

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
    const { file } = fontOf(style.face);
    const capitals = (file.capHeight / file.unitsPerEm) * style.size;
    const baseline = PAGE.height - top - (style.leading + capitals) / 2;
    surface.operators.push(
      `BT /${subset.resource} ${number(style.size)} Tf ${style.colour} rg ${number(x)} ${number(baseline)} Td ` +
        `${subset.encode(line.words, line.spaceAfter)} TJ ET`,
    );
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

  addSignatureArea(ruolo: string, { x, top, width, height }: Rectangle): void {
    this.signatureAreas.push({ pagina: this.#current, x, y: PAGE.height - top - height, larghezza: width, altezza: height, ruolo });
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
