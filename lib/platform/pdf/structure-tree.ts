import { type PDFDict, PDFHexString, type PDFContext, type PDFRef } from 'pdf-lib';

/** The standard structure types that the acts use (ISO 32000-1, 14.8.4). */
type Tag =
  | 'Document'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

type Attributes = {
  /** Alternative text of a figure. */
  alt?: string;
  /** Numbering of a list. */
  list?: 'None' | 'Disc' | 'Decimal' | 'LowerAlpha';
  /** What a header cell heads. */
  scope?: 'Column';
};

type Mark = { readonly page: number; readonly mcid: number };
type Box = readonly [number, number, number, number];

/** One element of the logical structure: what a screen reader walks, in reading order, whatever the page it was drawn on. */
export class StructureNode {
  readonly children: (StructureNode | Mark)[] = [];
  /** Where a figure stands on its page: PDF/UA wants it. */
  box?: Box;

  constructor(
    readonly tag: Tag,
    readonly attributes: Attributes = {},
  ) {}

  add(tag: Tag, attributes: Attributes = {}): StructureNode {
    const child = new StructureNode(tag, attributes);
    this.children.push(child);
    return child;
  }
}

function attributesOf(node: StructureNode, context: PDFContext): PDFDict | undefined {
  const { list, scope } = node.attributes;
  if (list) return context.obj({ O: 'List', ListNumbering: list });
  if (scope) return context.obj({ O: 'Table', Scope: scope });
  if (node.box) return context.obj({ O: 'Layout', Placement: 'Block', BBox: [...node.box] });
  return undefined;
}

/**
 * Writes the tree and its ParentTree.
 * `pages` are the references of the pages, `marks` says, page by page and MCID by MCID, whose content each mark is: the key of a
 * page in the ParentTree (its StructParents) is its index. Returns the StructTreeRoot.
 */
export function writeStructureTree(
  context: PDFContext,
  root: StructureNode,
  pages: readonly PDFRef[],
  marks: readonly (readonly StructureNode[])[],
): PDFRef {
  const rootRef = context.nextRef();
  const refs = new Map<StructureNode, PDFRef>();

  const write = (node: StructureNode, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    refs.set(node, ref);
    const home = node.children.find((child): child is Mark => !(child instanceof StructureNode))?.page;
    const kids = node.children.map((child) => {
      if (child instanceof StructureNode) return write(child, ref);
      const page = pages[child.page];
      return child.page === home || !page ? context.obj(child.mcid) : context.obj({ Type: 'MCR', Pg: page, MCID: child.mcid });
    });
    const element = context.obj({ Type: 'StructElem', S: node.tag, P: parent });
    const homeRef = home === undefined ? undefined : pages[home];
    if (homeRef) element.set(context.obj('Pg'), homeRef);
    if (kids.length > 0) element.set(context.obj('K'), context.obj(kids));
    if (node.attributes.alt) element.set(context.obj('Alt'), PDFHexString.fromText(node.attributes.alt));
    const attributes = attributesOf(node, context);
    if (attributes) element.set(context.obj('A'), attributes);
    context.assign(ref, element);
    return ref;
  };

  const documentRef = write(root, rootRef);
  const numbers = marks.flatMap((owners, page) => [page, owners.map((owner) => refs.get(owner) ?? documentRef)]);
  const parentTree = context.register(context.obj({ Nums: numbers }));
  context.assign(rootRef, context.obj({ Type: 'StructTreeRoot', K: documentRef, ParentTree: parentTree, ParentTreeNextKey: pages.length }));
  return rootRef;
}
