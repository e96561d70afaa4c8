/** The part of yauzl that Varco uses: it comes without types. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export type Entry = { readonly fileName: string; readonly uncompressedSize: number };
  export class ZipFile {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  }
  export function openPromise(percorso: string, opzioni: { autoClose: boolean }): Promise<ZipFile>;
  export function fromBufferPromise(zip: Buffer, opzioni: { autoClose: boolean }): Promise<ZipFile>;
}
