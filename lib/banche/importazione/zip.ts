/** An archive of CSV files: one ZIP, one file for each kind of record, read in the order of the bank. */
import { aprireZip, type FileNelloZip, type ZipAperto } from '@/lib/platform/leggere-zip';
import type { ArchivioBanca } from './archivio';
import { leggiCsv } from './csv';
import { ArchivioIlleggibile, FileIlleggibile } from './difetto';
import { inProporzione } from './espansione';
import { FILE_INTESTAZIONE, schemaIntestazione } from './intestazione';
import type { Letto, NonLetto } from './letto';

export async function* leggiZip(archivio: ArchivioBanca, percorso: string): AsyncGenerator<Letto | NonLetto> {
  const zip = await oRotto(aprireZip(percorso));
  try {
    const { voci, difetti } = await oRotto(vociDi(zip, archivio));
    yield* difetti;
    for (const { file, schema, tipo, di } of daLeggere(archivio)) {
      const voce = voci.get(file);
      if (voce) yield* finoInFondo(leggiCsv(file, { tipo, schema }, di, inProporzione(contenuto(voce, file), percorso, file)));
    }
  } finally {
    zip.chiudi();
  }
}

/** An archive with more files that are not its own is another thing: these say enough. */
const MASSIMI_ESTRANEI = 20;

const daLeggere = (archivio: ArchivioBanca) => [
  { file: FILE_INTESTAZIONE, tipo: 'intestazione', schema: schemaIntestazione(archivio), di: null },
  ...archivio.tipi.map((di) => ({ file: di.file, tipo: di.tipo, schema: di.schema, di })),
];

/** A file that cannot be read further is one thing wrong: whoever corrects the archive is told of the next files too. */
async function* finoInFondo(letti: AsyncIterable<Letto | NonLetto>): AsyncGenerator<Letto | NonLetto> {
  try {
    yield* letti;
  } catch (errore) {
    if (!(errore instanceof FileIlleggibile)) throw errore;
    yield errore.inDifetto();
  }
}

interface Voci {
  readonly voci: ReadonlyMap<string, FileNelloZip>;
  readonly difetti: readonly NonLetto[];
}

/** By name; wrong are a file that the bank has not, one that is there twice, and the first one when it is missing. */
async function vociDi(zip: ZipAperto, { tipi, conti: [{ file: principale }] }: ArchivioBanca): Promise<Voci> {
  const noti = new Set([FILE_INTESTAZIONE, ...tipi.map(({ file }) => file)]);
  const voci = new Map<string, FileNelloZip>();
  const difetti: NonLetto[] = [];
  for await (const voce of zip.file()) {
    if (difetti.length >= MASSIMI_ESTRANEI) break;
    const file = voce.percorso.slice(voce.percorso.lastIndexOf('/') + 1);
    if (!noti.has(file)) difetti.push({ file, riga: 0, frase: `non è fra i file previsti, che sono ${[...noti].join(', ')}` });
    else if (voci.has(file)) difetti.push({ file, riga: 0, frase: 'è due volte nell’archivio' });
    else voci.set(file, voce);
  }
  if (!voci.has(principale)) difetti.push({ file: null, riga: 0, frase: `nell’archivio manca il file ${principale}` });
  return { voci, difetti };
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
