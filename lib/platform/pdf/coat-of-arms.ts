import { PDFDocument, PDFObjectCopier, type PDFContext, type PDFImage, type PDFRef } from 'pdf-lib';
import { ErroreVarco } from '@/lib/core/errors';
import { improntaSha256 } from '@/lib/core/impronta';

/** An image in the file being written: the name it is drawn by, its object, its size in pixels. */
export type CoatOfArms = { readonly resource: string; readonly ref: PDFRef; readonly width: number; readonly height: number };

type Decoded = { readonly source: PDFDocument; readonly image: PDFImage };

/** Decoding and compressing a picture takes longer than a whole act: each is done once, for as many comuni as this. */
const MAX_DECODED = 16;
const decoded = new Map<string, Decoded>();

async function decode(png: Uint8Array): Promise<Decoded> {
  try {
    const source = await PDFDocument.create({ updateMetadata: false });
    const image = await source.embedPng(png);
    await image.embed();
    return { source, image };
  } catch {
    throw new ErroreVarco(
      'NON_VALIDO',
      'STEMMA_NON_VALIDO',
      "Lo stemma dell'ente non è un'immagine PNG leggibile: caricala di nuovo e riprova.",
    );
  }
}

/** Puts the coat of arms in a file. Refuses (NON_VALIDO, STEMMA_NON_VALIDO) what is not a readable PNG. */
export async function embedCoat(context: PDFContext, png: Uint8Array): Promise<CoatOfArms> {
  const key = improntaSha256(png);
  const known = decoded.get(key) ?? (await decode(png));
  if (!decoded.has(key) && decoded.size >= MAX_DECODED) decoded.clear();
  decoded.set(key, known);
  const { source, image } = known;
  const stream = source.context.lookup(image.ref);
  if (!stream) throw new Error('The decoded coat of arms has no image object');
  const ref = context.register(PDFObjectCopier.for(source.context, context).copy(stream));
  return { resource: 'Stemma', ref, width: image.width, height: image.height };
}
