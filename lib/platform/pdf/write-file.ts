import { createHash } from 'node:crypto';
import { getDefaultSRGBProfile, type PDFDocument, PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import type { Canvas } from './canvas';
import type { CoatOfArms } from './coat-of-arms';
import { infoDictionary, xmpPacket, type Metadata } from './metadata';
import { writeOutline } from './outline';
import { writeStructureTree, type StructureNode } from './structure-tree';
import { PAGE } from './style';

/** What the colours of the file mean on any device (ISO 19005-2, 6.2.3). */
function outputIntent(context: PDFContext): PDFRef {
  const profile = context.register(context.flateStream(getDefaultSRGBProfile(), { N: 3 }));
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
      Info: PDFString.of('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    }),
  );
}

function addPages(document: PDFDocument, canvas: Canvas, coat: CoatOfArms | undefined): PDFRef[] {
  const { context } = document;
  const fonts = Object.fromEntries(canvas.subsets.map((subset) => [subset.resource, subset.embed(context)]));
  const resources = context.register(context.obj({ Font: fonts, XObject: coat ? { [coat.resource]: coat.ref } : {} }));
  return canvas.pages.map((surface, index) => {
    const page = document.addPage([PAGE.width, PAGE.height]);
    page.node.set(PDFName.of('Resources'), resources);
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(surface.operators.join('\n'))));
    page.node.set(PDFName.of('StructParents'), context.obj(index));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return page.ref;
  });
}

/** Two files with the same content have the same ID: a digest of what is drawn and of what the metadata say. */
function fileId(canvas: Canvas, packet: string): PDFHexString {
  const digest = createHash('sha256').update(packet);
  for (const surface of canvas.pages) digest.update(surface.operators.join('\n'));
  return PDFHexString.of(digest.digest('hex').slice(0, 32));
}

/** The finished file: PDF 1.7 without object streams, which some signing programs cannot read. */
export async function writeFile(
  document: PDFDocument,
  canvas: Canvas,
  root: StructureNode,
  metadata: Metadata,
  coat: CoatOfArms | undefined,
): Promise<Uint8Array> {
  const { context, catalog } = document;
  const pages = addPages(document, canvas, coat);
  const packet = xmpPacket(metadata);
  const set = (key: string, value: Parameters<typeof catalog.set>[1]): void => catalog.set(PDFName.of(key), value);
  set('Lang', PDFString.of('it-IT'));
  set('MarkInfo', context.obj({ Marked: true }));
  set('ViewerPreferences', context.obj({ DisplayDocTitle: true }));
  set(
    'StructTreeRoot',
    writeStructureTree(
      context,
      root,
      pages,
      canvas.pages.map((surface) => surface.marks),
    ),
  );
  set('OutputIntents', context.obj([outputIntent(context)]));
  /** As bytes: pdf-lib cuts the letters of a string down to Latin-1. Not compressed, so that any archive can read it. */
  set('Metadata', context.register(context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' })));
  const outline = writeOutline(context, canvas.bookmarks, pages);
  if (outline) set('Outlines', outline);
  context.trailerInfo.Info = infoDictionary(context, metadata);
  const id = fileId(canvas, packet);
  context.trailerInfo.ID = context.obj([id, id]);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: 2000 });
}
