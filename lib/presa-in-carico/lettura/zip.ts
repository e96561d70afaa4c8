import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { dimensioneInParole } from '@/lib/core/dimensione';
import { ErroreVarco } from '@/lib/core/errors';

/** How much an archive may hold once opened: few bytes can say many, and they are counted while they come out. */
export type LimitiZip = { readonly voci: number; readonly voce: number; readonly totale: number };
export type VoceLetta = { readonly percorso: string; readonly contenuto: Buffer };

const rifiuto = (codice: string, frase: string) => new ErroreVarco('NON_VALIDO', codice, frase, { file: frase });
const illeggibile = () =>
  rifiuto(
    'ZIP_ILLEGGIBILE',
    'L’archivio non si riesce ad aprire: è danneggiato, protetto da password o non è uno ZIP. Rifallo e caricalo di nuovo.',
  );
const troppo = (frase: string) => rifiuto('ZIP_TROPPO_GRANDE', frase);

/** What operating systems put beside the files. */
const DI_SISTEMA = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

/**
 * The files of an archive, folders and what systems add left out. Refuses (NON_VALIDO) one that cannot be opened, is encrypted, names a path
 * outside itself, or holds more than the limits: by what it declares, and again by what comes out of it.
 */
export async function leggereZip(zip: Uint8Array, limiti: LimitiZip): Promise<VoceLetta[]> {
  const archivio = await apri(zip);
  const lette: VoceLetta[] = [];
  let totale = 0;
  try {
    for await (const voce of elenco(archivio)) {
      if (voce.fileName.endsWith('/') || DI_SISTEMA.test(voce.fileName)) continue;
      totale += voce.uncompressedSize;
      if (lette.length >= limiti.voci) throw troppo(`L’archivio contiene più di ${limiti.voci} file: dividilo in più archivi.`);
      if (voce.uncompressedSize > limiti.voce)
        throw troppo(`«${voce.fileName}» è troppo grande: il limite per un file è di ${dimensioneInParole(limiti.voce)}.`);
      if (totale > limiti.totale)
        throw troppo(`Una volta aperto, l’archivio supera ${dimensioneInParole(limiti.totale)}: dividilo in più archivi.`);
      lette.push({ percorso: voce.fileName, contenuto: await contenutoDi(archivio, voce) });
    }
  } finally {
    archivio.close();
  }
  return lette;
}

function apri(zip: Uint8Array): Promise<ZipFile> {
  const byte = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  return new Promise((risolvi, rifiuta) =>
    fromBuffer(byte, { lazyEntries: true }, (error, archivio) => (error ? rifiuta(illeggibile()) : risolvi(archivio))),
  );
}

/** One entry at a time, the next when it is asked for. */
async function* elenco(archivio: ZipFile): AsyncGenerator<Entry> {
  const prossima = () =>
    new Promise<Entry | null>((risolvi, rifiuta) => {
      archivio.removeAllListeners();
      archivio.once('entry', (voce: Entry) => risolvi(voce));
      archivio.once('end', () => risolvi(null));
      archivio.once('error', () => rifiuta(illeggibile()));
      archivio.readEntry();
    });
  for (let voce = await prossima(); voce !== null; voce = await prossima()) yield voce;
}

/** The library itself stops where more comes out than was declared. */
function contenutoDi(archivio: ZipFile, voce: Entry): Promise<Buffer> {
  return new Promise((risolvi, rifiuta) => {
    const rotto = () => rifiuta(illeggibile());
    const leggi = (error: Error | null, flusso: Readable) => {
      if (error) return rotto();
      const pezzi: Buffer[] = [];
      flusso.on('data', (pezzo: Buffer) => void pezzi.push(pezzo));
      flusso.on('error', rotto);
      flusso.on('end', () => risolvi(Buffer.concat(pezzi)));
    };
    try {
      archivio.openReadStream(voce, leggi);
    } catch {
      rotto();
    }
  });
}
