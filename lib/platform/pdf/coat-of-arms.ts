import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFObjectCopier, PDFRawStream, type PDFContext, type PDFRef } from 'pdf-lib';
import { ErroreVarco } from '@/lib/core/errors';
import { improntaSha256 } from '@/lib/core/impronta';
import { strictPng, type Png } from './png';

/** An image in the file being written: the name it is drawn by, its object, its size in pixels. */
export type CoatOfArms = { readonly resource: string; readonly ref: PDFRef; readonly width: number; readonly height: number };

type Decoded = { readonly source: PDFDocument; readonly ref: PDFRef; readonly width: number; readonly height: number };

/** Decoding and compressing a picture takes longer than a whole act: each is done once, for as many comuni as this. */
const MAX_DECODED = 16;
/** Printed 58 points high, fewer pixels show their corners. */
const MIN_SIDE = 100;
const decoded = new Map<string, Decoded>();

function pixelsOf(context: PDFContext, ref: PDFRef | undefined): { stream: PDFRawStream; pixels: Buffer } | undefined {
  const stream = ref && context.lookup(ref);
  return stream instanceof PDFRawStream ? { stream, pixels: inflateSync(stream.getContents()) } : undefined;
}

/** What shows through is the white of the page: PDF/A-1 knows no transparency, and a printer's driver often does it badly. */
function onWhite(colours: Buffer, alpha: Buffer): Buffer {
  const flat = Buffer.alloc(colours.length);
  for (let at = 0; at < colours.length; at += 1) {
    const opacity = alpha[Math.floor(at / 3)] ?? 255;
    flat[at] = Math.round(((colours[at] ?? 0) * opacity + 255 * (255 - opacity)) / 255);
  }
  return flat;
}

async function decode(png: Uint8Array): Promise<Decoded> {
  const { byte, width, height } = strictPng(png);
  try {
    const source = await PDFDocument.create({ updateMetadata: false });
    const image = await source.embedPng(byte);
    await image.embed();
    const colours = pixelsOf(source.context, image.ref);
    if (!colours) throw new Error('The decoded coat of arms has no image object');
    const mask = colours.stream.dict.get(PDFName.of('SMask'));
    const alpha = pixelsOf(source.context, mask as PDFRef | undefined);
    if (!alpha) return { source, ref: image.ref, width, height };
    const shape = { Type: 'XObject', Subtype: 'Image', BitsPerComponent: 8, Width: width, Height: height, ColorSpace: 'DeviceRGB' };
    const flat = source.context.flateStream(onWhite(colours.pixels, alpha.pixels), shape);
    return { source, ref: source.context.register(flat), width, height };
  } catch {
    throw new ErroreVarco('NON_VALIDO', 'STEMMA_NON_VALIDO', 'Lo stemma non si legge: esportalo di nuovo in formato PNG e riprova.');
  }
}

async function decodedOnce(png: Uint8Array): Promise<Decoded> {
  const key = improntaSha256(png);
  const known = decoded.get(key) ?? (await decode(png));
  if (!decoded.has(key) && decoded.size >= MAX_DECODED) decoded.clear();
  decoded.set(key, known);
  return known;
}

/** A coat of arms just received, reduced to what draws it. Refuses (NON_VALIDO, STEMMA_NON_VALIDO) one that could not be printed. */
export async function readCoat(png: Uint8Array): Promise<Png> {
  const stripped = strictPng(png);
  if (Math.min(stripped.width, stripped.height) < MIN_SIDE)
    throw new ErroreVarco(
      'NON_VALIDO',
      'STEMMA_NON_VALIDO',
      `Lo stemma misura ${stripped.width} × ${stripped.height} punti: in stampa si vedrebbe sgranato. Caricane uno di almeno ${MIN_SIDE} per lato.`,
    );
  await decodedOnce(stripped.byte);
  return stripped;
}

/** Puts the coat of arms in a file. Refuses (NON_VALIDO, STEMMA_NON_VALIDO) what is not a readable PNG. */
export async function embedCoat(context: PDFContext, png: Uint8Array): Promise<CoatOfArms> {
  const { source, ref: inside, width, height } = await decodedOnce(png);
  const stream = source.context.lookup(inside);
  if (!stream) throw new Error('The decoded coat of arms has no image object');
  const ref = context.register(PDFObjectCopier.for(source.context, context).copy(stream));
  return { resource: 'Stemma', ref, width, height };
}
