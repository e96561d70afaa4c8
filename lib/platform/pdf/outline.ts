import { PDFHexString, type PDFContext, type PDFDict, type PDFRef } from 'pdf-lib';
import type { Bookmark } from './canvas';

type Entry = { readonly bookmark: Bookmark; readonly ref: PDFRef; readonly children: Entry[] };

/** Bookmarks nested by the level of their headings. */
function nest(bookmarks: readonly Bookmark[], context: PDFContext): Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    const entry: Entry = { bookmark, ref: context.nextRef(), children: [] };
    (open.at(-1)?.children ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

const countOf = (entries: readonly Entry[]): number => entries.reduce((sum, entry) => sum + 1 + countOf(entry.children), 0);

function link(dictionary: PDFDict, context: PDFContext, key: string, target: Entry | undefined): void {
  if (target) dictionary.set(context.obj(key), target.ref);
}

/** Writes the outline (the bookmarks beside the pages) from the headings; undefined when there is none. */
export function writeOutline(context: PDFContext, bookmarks: readonly Bookmark[], pages: readonly PDFRef[]): PDFRef | undefined {
  if (bookmarks.length === 0) return undefined;
  const root = context.nextRef();
  const write = (entries: readonly Entry[], parent: PDFRef): void => {
    entries.forEach((entry, index) => {
      const { title, page, y } = entry.bookmark;
      const target = pages[page];
      const dictionary = context.obj({ Title: PDFHexString.fromText(title), Parent: parent });
      if (target) dictionary.set(context.obj('Dest'), context.obj([target, 'XYZ', 0, y, 0]));
      link(dictionary, context, 'Prev', entries[index - 1]);
      link(dictionary, context, 'Next', entries[index + 1]);
      link(dictionary, context, 'First', entry.children[0]);
      link(dictionary, context, 'Last', entry.children.at(-1));
      if (entry.children.length > 0) dictionary.set(context.obj('Count'), context.obj(countOf(entry.children)));
      context.assign(entry.ref, dictionary);
      write(entry.children, entry.ref);
    });
  };
  const entries = nest(bookmarks, context);
  write(entries, root);
  const dictionary = context.obj({ Type: 'Outlines', Count: countOf(entries) });
  link(dictionary, context, 'First', entries[0]);
  link(dictionary, context, 'Last', entries.at(-1));
  context.assign(root, dictionary);
  return root;
}
