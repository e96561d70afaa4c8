import { annotaDaComando } from '@/lib/banche/importazione/annota';
import { importa } from '@/lib/banche/importazione/importa';
import { leggiJsonLines } from '@/lib/banche/importazione/json-lines';
import { ARCHIVIO_CATASTO } from '@/lib/catasto/importazione/archivio';
import type { DataIso } from '@/lib/core/date';
import type { Proprietario } from '@/lib/platform/proprietario';
import { generaCatasto, type ConfigurazioneCatasto } from './genera';

function* righe(configurazione: ConfigurazioneCatasto): Generator<string> {
  for (const record of generaCatasto(configurazione)) yield JSON.stringify(record);
}

/** Loads the invented register through the importer that everybody uses; answers how many properties. Throws when the importer refuses. */
export async function caricareCatasto(
  db: Proprietario,
  erogatoreId: string,
  configurazione: ConfigurazioneCatasto,
  oggi: DataIso,
  now: Date,
): Promise<number> {
  const origine = `dimostrazione-${configurazione.seme}.jsonl`;
  const esito = await importa(db, ARCHIVIO_CATASTO, {
    erogatoreId,
    sorgente: leggiJsonLines(righe(configurazione)),
    origine,
    impronta: configurazione.seme,
    aggiornatiAl: oggi,
    now,
  });
  if (esito?.esito !== 'PUBBLICATA') throw new Error(`The register of land was not taken: ${JSON.stringify(esito).slice(0, 500)}`);
  await annotaDaComando(db, { erogatoreId, banca: ARCHIVIO_CATASTO.banca, origine, now }, esito);
  return esito.conteggi.immobili ?? 0;
}
