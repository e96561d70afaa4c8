import { dimensioneInParole } from '@/lib/core/dimensione';
import { isErroreVarco } from '@/lib/core/errors';
import { raccogliere } from '@/lib/core/flusso';
import { aprireZip, type ZipAperto } from '@/lib/platform/leggere-zip';
import { fileRifiutato } from './rifiuto';

/** How much an archive may hold once opened: few bytes can say many, and they are counted while they come out. */
type LimitiZip = { readonly voci: number; readonly voce: number; readonly totale: number };
export type VoceLetta = { readonly percorso: string; readonly contenuto: Buffer };

const illeggibile = () =>
  fileRifiutato(
    'ZIP_ILLEGGIBILE',
    'L’archivio non si riesce ad aprire: è danneggiato, protetto da password o non è uno ZIP. Rifallo e caricalo di nuovo.',
  );
const troppo = (frase: string) => fileRifiutato('ZIP_TROPPO_GRANDE', frase);

/**
 * The files of an archive. Refuses (NON_VALIDO) one that cannot be opened, is encrypted, names a path outside itself, or holds more than the
 * limits: by what it declares, and again by what comes out of it.
 */
export async function leggereZip(zip: Uint8Array, limiti: LimitiZip): Promise<VoceLetta[]> {
  let archivio: ZipAperto | null = null;
  try {
    archivio = await aprireZip(zip);
    return await leggereVoci(archivio, limiti);
  } catch (error) {
    throw isErroreVarco(error) ? error : illeggibile();
  } finally {
    archivio?.chiudi();
  }
}

async function leggereVoci(archivio: ZipAperto, limiti: LimitiZip): Promise<VoceLetta[]> {
  const lette: VoceLetta[] = [];
  let totale = 0;
  for await (const { percorso, dimensione, byte } of archivio.file()) {
    totale += dimensione;
    if (lette.length >= limiti.voci) throw troppo(`L’archivio contiene più di ${limiti.voci} file: dividilo in più archivi.`);
    if (dimensione > limiti.voce)
      throw troppo(`«${percorso}» è troppo grande: il limite per un file è di ${dimensioneInParole(limiti.voce)}.`);
    if (totale > limiti.totale)
      throw troppo(`Una volta aperto, l’archivio supera ${dimensioneInParole(limiti.totale)}: dividilo in più archivi.`);
    lette.push({ percorso, contenuto: Buffer.from(await raccogliere(byte())) });
  }
  return lette;
}
