/** An archive of CSV files: one ZIP, one file for each kind of record, read in the order of the bank. */
import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { ArchivioBanca } from './archivio';
import { leggiCsv } from './csv';
import { ArchivioIlleggibile } from './difetto';
import { FILE_INTESTAZIONE, schemaIntestazione } from './intestazione';
import type { Letto, NonLetto } from './letto';

/** What operating systems put beside the files. */
const DI_SISTEMA = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)|\/$/i;

export async function* leggiZip(archivio: ArchivioBanca, percorso: string): AsyncGenerator<Letto | NonLetto> {
  const zip = await oRotto(openPromise(percorso, { autoClose: false }));
  try {
    const voci = await oRotto(vociDi(zip, archivio));
    const testa = voci.get(FILE_INTESTAZIONE);
    if (testa) {
      const di = { tipo: 'intestazione', schema: schemaIntestazione(archivio) };
      yield* leggiCsv(FILE_INTESTAZIONE, di, null, contenuto(zip, testa, FILE_INTESTAZIONE));
    }
    for (const di of archivio.tipi) {
      const voce = voci.get(di.file);
      if (voce) yield* leggiCsv(di.file, di, di, contenuto(zip, voce, di.file));
    }
  } finally {
    zip.close();
  }
}

/** By name; refuses an archive with a file that the bank has not, or without the first one. */
async function vociDi(zip: ZipFile, { tipi, conti: [{ file: principale }] }: ArchivioBanca): Promise<ReadonlyMap<string, Entry>> {
  const noti = new Set([FILE_INTESTAZIONE, ...tipi.map(({ file }) => file)]);
  const voci = new Map<string, Entry>();
  for await (const voce of zip.eachEntry()) {
    if (DI_SISTEMA.test(voce.fileName)) continue;
    const nome = voce.fileName.slice(voce.fileName.lastIndexOf('/') + 1);
    if (!noti.has(nome)) throw new ArchivioIlleggibile(`non è fra i file previsti, che sono ${[...noti].join(', ')}`, 0, nome);
    if (voci.has(nome)) throw new ArchivioIlleggibile('è due volte nell’archivio', 0, nome);
    voci.set(nome, voce);
  }
  if (!voci.has(principale)) throw new ArchivioIlleggibile(`nell’archivio manca il file ${principale}`);
  return voci;
}

async function* contenuto(zip: ZipFile, voce: Entry, file: string): AsyncGenerator<Uint8Array> {
  let flusso: Readable | undefined;
  try {
    flusso = await zip.openReadStreamPromise(voce);
    for await (const pezzo of flusso) yield pezzo as Uint8Array;
  } catch (errore) {
    throw rotto(errore, file);
  } finally {
    flusso?.destroy();
  }
}

async function oRotto<T>(lavoro: Promise<T>): Promise<T> {
  try {
    return await lavoro;
  } catch (errore) {
    throw rotto(errore, null);
  }
}

/** A disk that fails has a system code; anything else is the archive. */
function rotto(errore: unknown, file: string | null): unknown {
  if (errore instanceof ArchivioIlleggibile || (errore instanceof Error && 'syscall' in errore)) return errore;
  return new ArchivioIlleggibile('l’archivio ZIP è incompleto, danneggiato o protetto da password: la copia si è interrotta?', 0, file);
}
