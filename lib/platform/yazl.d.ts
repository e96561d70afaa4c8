/** The part of yazl that Varco uses: it comes without types. */
declare module 'yazl' {
  import type { EventEmitter } from 'node:events';
  import type { Readable } from 'node:stream';

  type Opzioni = { mtime: Date; mode: number; compress: boolean; forceDosTimestamp: boolean; size?: number };

  export class ZipFile extends EventEmitter {
    readonly outputStream: Readable;
    addBuffer(contenuto: Buffer, percorso: string, opzioni: Opzioni): void;
    addReadStreamLazy(percorso: string, opzioni: Opzioni, apri: (pronto: (errore: Error | null, flusso: Readable) => void) => void): void;
    end(): void;
  }
}
