import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

type VoceZip =
  | { readonly percorso: string; readonly testo: string }
  | { readonly percorso: string; readonly dimensione: number; readonly flusso: () => AsyncIterable<Uint8Array> };

/** The earliest that the format can say, in local fields and without the UTC ones: the same files always give the same bytes. */
const FISSI = { mtime: new Date(1980, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true };

/**
 * The files one after the other as a ZIP, each opened when its turn comes and stored as it is: memory does not grow with them, and signed
 * files stay those that were signed. One that cannot be read to its end breaks the stream.
 */
export async function* flussoZip(voci: readonly VoceZip[]): AsyncGenerator<Uint8Array, void, undefined> {
  const zip = new ZipFile();
  // A PassThrough, which its types call by a narrower name.
  const uscita = zip.outputStream as Readable;
  zip.on('error', (error: Error) => uscita.destroy(error));
  for (const voce of voci) {
    if ('testo' in voce) zip.addBuffer(Buffer.from(voce.testo), voce.percorso, FISSI);
    else
      zip.addReadStreamLazy(voce.percorso, { ...FISSI, size: voce.dimensione }, (pronto) => {
        const flusso = Readable.from(voce.flusso(), { objectMode: false });
        flusso.on('error', (error) => uscita.destroy(error));
        pronto(null, flusso);
      });
  }
  zip.end();
  for await (const pezzo of uscita) yield pezzo as Uint8Array;
}
