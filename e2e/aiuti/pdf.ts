import { PDFDocument } from 'pdf-lib';

/** A small honest PDF: a letter, an act of designation. */
export async function pdfSemplice(testo: string): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage([420, 300]).drawText(testo, { x: 40, y: 220, size: 12 });
  return Buffer.from(await pdf.save());
}
