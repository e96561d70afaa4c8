import { randomBytes } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';

/** A small honest PDF: a letter, an act of designation. With `megabyte`, one that holds an attachment of that size. */
export async function pdfSemplice(testo: string, megabyte = 0): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage([420, 300]).drawText(testo, { x: 40, y: 220, size: 12 });
  if (megabyte) await pdf.attach(randomBytes(megabyte * 1024 * 1024), 'allegato.bin');
  return Buffer.from(await pdf.save());
}
