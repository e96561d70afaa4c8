/** The part of yauzl that Varco uses: it comes without types. */
declare module 'yauzl' {
  import type { EventEmitter } from 'node:events';
  import type { Readable } from 'node:stream';

  export type Entry = { readonly fileName: string; readonly uncompressedSize: number; readonly compressionMethod: number };
  export class ZipFile extends EventEmitter {
    readEntry(): void;
    openReadStream(entry: Entry, pronto: (errore: Error | null, flusso: Readable) => void): void;
  }
  export function fromBuffer(zip: Buffer, opzioni: { lazyEntries: boolean }, pronto: (errore: Error | null, zip: ZipFile) => void): void;
}
