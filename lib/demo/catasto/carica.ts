import { ARCHIVIO_CATASTO } from '@/lib/catasto/importazione/archivio';
import type { DataIso } from '@/lib/core/date';
import { caricareArchivioDemo } from '../archivio';
import { generaCatasto, type ConfigurazioneCatasto } from './genera';

function* righe(configurazione: ConfigurazioneCatasto): Generator<string> {
  for (const record of generaCatasto(configurazione)) yield JSON.stringify(record);
}

/** Loads the invented register; answers how many properties. Throws when the importer refuses. */
export async function caricareCatasto(
  erogatoreId: string,
  configurazione: ConfigurazioneCatasto,
  oggi: DataIso,
  now: Date,
): Promise<number> {
  const archivio = { erogatoreId, banca: ARCHIVIO_CATASTO.banca, seme: configurazione.seme, aggiornatiAl: oggi, now };
  return (await caricareArchivioDemo(archivio, righe(configurazione))).immobili ?? 0;
}
