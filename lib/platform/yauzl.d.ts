/** The part of yauzl that Varco uses: it comes without types. */
declare module 'yauzl' {
  import type { EventEmitter } from 'node:events';
  import type { Readable } from 'node:stream';

  export type Entry = { readonly fileName: string; readonly uncompressedSize: number; readonly compressionMethod: number };
  export class ZipFile extends EventEmitter {
    readEntry(): void;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    openReadStream(entry: Entry, pronto: (errore: Error | null, flusso: Readable) => void): void;
    close(): void;
  }
  export function openPromise(percorso: string, opzioni: { autoClose: boolean }): Promise<ZipFile>;
  export function fromBuffer(zip: Buffer, opzioni: { lazyEntries: boolean }, pronto: (errore: Error | null, zip: ZipFile) => void): void;
}
