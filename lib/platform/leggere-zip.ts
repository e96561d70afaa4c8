import type { Readable } from 'node:stream';
import { fromBufferPromise, openPromise } from 'yauzl';

/** What operating systems and office programs put beside the files. */
const DI_SISTEMA = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

export interface FileNelloZip {
  readonly percorso: string;
  /** As the archive declares it: where more comes out, the reading breaks. */
  readonly dimensione: number;
  readonly byte: () => AsyncGenerator<Uint8Array>;
}
export interface ZipAperto {
  /** Its files in their order, each looked at when it is asked for; folders and what systems add are left out. */
  readonly file: () => AsyncGenerator<FileNelloZip>;
  readonly chiudi: () => void;
}

/**
 * A ZIP, on disk or in memory, read as it is asked. Breaks where it cannot be opened, is encrypted, or names a path outside itself: in which
 * words that is told, and how much may come out, is for who reads.
 */
export async function aprireZip(da: string | Uint8Array): Promise<ZipAperto> {
  const zip =
    typeof da === 'string'
      ? await openPromise(da, { autoClose: false })
      : await fromBufferPromise(Buffer.from(da.buffer, da.byteOffset, da.byteLength), { autoClose: false });
  return {
    file: async function* () {
      for await (const voce of zip.eachEntry())
        if (!voce.fileName.endsWith('/') && !DI_SISTEMA.test(voce.fileName))
          yield {
            percorso: voce.fileName,
            dimensione: voce.uncompressedSize,
            byte: async function* () {
              const flusso: Readable = await zip.openReadStreamPromise(voce);
              try {
                for await (const pezzo of flusso) yield pezzo as Uint8Array;
              } finally {
                flusso.destroy();
              }
            },
          };
    },
    chiudi: () => zip.close(),
  };
}
