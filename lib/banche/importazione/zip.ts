/** An archive of CSV files: one ZIP, one file for each kind of record, read in the order of the bank. */
import { aprireZip, type FileNelloZip, type ZipAperto } from '@/lib/platform/leggere-zip';
import type { ArchivioBanca } from './archivio';
import { leggiCsv } from './csv';
import { ArchivioIlleggibile } from './difetto';
import { inProporzione } from './espansione';
import { FILE_INTESTAZIONE, schemaIntestazione } from './intestazione';
import type { Letto, NonLetto } from './letto';

export async function* leggiZip(archivio: ArchivioBanca, percorso: string): AsyncGenerator<Letto | NonLetto> {
  const zip = await oRotto(aprireZip(percorso));
  try {
    const voci = await oRotto(vociDi(zip, archivio));
    const testa = voci.get(FILE_INTESTAZIONE);
    if (testa) {
      const di = { tipo: 'intestazione', schema: schemaIntestazione(archivio) };
      yield* leggiCsv(FILE_INTESTAZIONE, di, null, inProporzione(contenuto(testa, FILE_INTESTAZIONE), percorso, FILE_INTESTAZIONE));
    }
    for (const di of archivio.tipi) {
      const voce = voci.get(di.file);
      if (voce) yield* leggiCsv(di.file, di, di, inProporzione(contenuto(voce, di.file), percorso, di.file));
    }
  } finally {
    zip.chiudi();
  }
}

/** By name; refuses an archive with a file that the bank has not, or without the first one. */
async function vociDi(zip: ZipAperto, { tipi, conti: [{ file: principale }] }: ArchivioBanca): Promise<ReadonlyMap<string, FileNelloZip>> {
  const noti = new Set([FILE_INTESTAZIONE, ...tipi.map(({ file }) => file)]);
  const voci = new Map<string, FileNelloZip>();
  for await (const voce of zip.file()) {
    const nome = voce.percorso.slice(voce.percorso.lastIndexOf('/') + 1);
    if (!noti.has(nome)) throw new ArchivioIlleggibile(`non è fra i file previsti, che sono ${[...noti].join(', ')}`, 0, nome);
    if (voci.has(nome)) throw new ArchivioIlleggibile('è due volte nell’archivio', 0, nome);
    voci.set(nome, voce);
  }
  if (!voci.has(principale)) throw new ArchivioIlleggibile(`nell’archivio manca il file ${principale}`);
  return voci;
}

async function* contenuto({ byte }: FileNelloZip, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* byte();
  } catch (errore) {
    throw rotto(errore, file);
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
