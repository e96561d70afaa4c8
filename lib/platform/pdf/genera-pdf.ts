import { PDFDocument } from 'pdf-lib';
import { PROGRAMMA, type DocumentoPdf } from '@/lib/core/documento-pdf';
import { layOut } from './blocks/lay-out';
import { Canvas, type SignatureArea } from './canvas';
import { checkGlyphs } from './check-glyphs';
import { embedCoat } from './coat-of-arms';
import { Headings } from './layout';
import { letterhead, runningLines, watermark } from './letterhead';
import { paginate } from './paginate';
import { StructureNode } from './structure-tree';
import { singleLine } from './text';
import { writeFile } from './write-file';

export type PdfComposto = {
  byte: Uint8Array;
  pagine: number;
  /** The empty areas of the `firme` blocks: what a visible signature may cover. */
  areeFirma: SignatureArea[];
};

/**
 * The document as PDF/A-2a and PDF/UA-1, with what a verifier of signatures has to know about it.
 * Refuses (NON_VALIDO) a character that the fonts lack (CARATTERE_NON_STAMPABILE) and a coat of arms that is no PNG (STEMMA_NON_VALIDO).
 */
export async function componiPdf(documento: DocumentoPdf): Promise<PdfComposto> {
  checkGlyphs(documento);
  const { ente } = documento;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const coat = ente.stemma && (await embedCoat(pdf.context, ente.stemma));
  const root = new StructureNode('Document');
  const canvas = new Canvas(watermark(documento.filigrana));
  const head = letterhead(ente, root, coat);
  paginate([head, ...layOut(documento.blocchi, { root, headings: new Headings() })], canvas);
  const identificativo = singleLine(documento.identificativo);
  const denominazione = singleLine(ente.denominazione);
  runningLines(canvas, { ente: denominazione, identificativo });
  canvas.finish();
  const metadata = {
    titolo: singleLine(documento.titolo),
    oggetto: singleLine(documento.oggetto),
    identificativo,
    ente: denominazione,
    data: documento.data,
    programma: documento.programma ?? PROGRAMMA,
  };
  const byte = await writeFile(pdf, canvas, root, metadata, coat);
  return { byte, pagine: canvas.pages.length, areeFirma: canvas.signatureAreas };
}

/** The document as PDF bytes: same input, same bytes. See `componiPdf` for what it refuses. */
export async function generaPdf(documento: DocumentoPdf): Promise<Uint8Array> {
  return (await componiPdf(documento)).byte;
}
