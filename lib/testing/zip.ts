import { fromBufferPromise } from 'yauzl';
import { raccogliere } from '@/lib/core/flusso';

/** A ZIP as a reader of its own sees it: each file by its name, in order; two of one name throw. */
export async function apriZip(zip: Buffer): Promise<Map<string, Buffer>> {
  const aperto = await fromBufferPromise(zip, { autoClose: false });
  const file = new Map<string, Buffer>();
  for await (const voce of aperto.eachEntry()) {
    if (file.has(voce.fileName)) throw new Error(`Twice: ${voce.fileName}`);
    file.set(voce.fileName, Buffer.from(await raccogliere(await aperto.openReadStreamPromise(voce))));
  }
  return file;
}
