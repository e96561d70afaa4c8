import { crc32, inflateSync } from 'node:zlib';
import { ErroreVarco } from '@/lib/core/errors';

/** A picture of which only what draws it is left. */
export type Png = { readonly byte: Uint8Array; readonly width: number; readonly height: number };

/** Pixels a side: at 58 points of height even 600 dots an inch ask for fewer. */
const MAX_SIDE = 2000;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Comments, profiles, animations and whatever else a file carries are left out: they may be unpacked without end, and are not drawn. */
const DRAWN = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Samples a pixel, by colour type. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

type Chunk = { readonly type: string; readonly data: Buffer; readonly whole: Buffer };

function invalid(frase: string): ErroreVarco {
  return new ErroreVarco('NON_VALIDO', 'STEMMA_NON_VALIDO', frase);
}
const unreadable = (): ErroreVarco => invalid('Lo stemma non è un’immagine PNG leggibile: esportala di nuovo in formato PNG e riprova.');

function chunksOf(file: Buffer): Chunk[] {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw unreadable();
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < file.length;) {
    if (at + 12 > file.length) throw unreadable();
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length || crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) throw unreadable();
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  throw unreadable();
}

/** The pixels unpack to no more than the size that the header declares: a small file cannot take the memory of the process. */
function assertBounded(chunks: readonly Chunk[], bytes: number): void {
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  try {
    inflateSync(packed, { maxOutputLength: bytes });
  } catch {
    throw unreadable();
  }
}

/** Reads a PNG from a stranger's hands. Refuses (NON_VALIDO, STEMMA_NON_VALIDO) what is none, what is torn, what is too large. */
export function strictPng(png: Uint8Array): Png {
  const chunks = chunksOf(Buffer.from(png));
  const header = chunks[0]?.type === 'IHDR' && chunks[0].data.length === 13 ? chunks[0].data : undefined;
  if (!header) throw unreadable();
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS[header[9] ?? -1];
  if (channels === undefined || width === 0 || height === 0) throw unreadable();
  if (width > MAX_SIDE || height > MAX_SIDE)
    throw invalid(`Lo stemma misura ${width} × ${height} punti: riducilo a non più di ${MAX_SIDE} per lato e riprova.`);
  const row = Math.ceil((width * channels * (header[8] ?? 8)) / 8) + 1;
  /** An interlaced picture has seven smaller ones inside, each with a byte a row of its own and its rows rounded up. */
  assertBounded(chunks, row * height + (header[12] === 0 ? 0 : 16 * (width + height)));
  const kept = chunks.filter(({ type }) => DRAWN.has(type)).map(({ whole }) => whole);
  return { byte: new Uint8Array(Buffer.concat([SIGNATURE, ...kept])), width, height };
}
