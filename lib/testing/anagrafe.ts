import { ARCHIVIO_ANAGRAFE } from '@/lib/anagrafe/importazione/archivio';
import type { RecordImportato } from '@/lib/anagrafe/importazione/formato';
import type { DataIso } from '@/lib/core/date';
import { importa } from '@/lib/banche/importazione/importa';
import { leggiJsonLines } from '@/lib/banche/importazione/json-lines';
import { dbApp, type Tx } from '@/lib/platform/db';
import type { Proprietario } from '@/lib/platform/proprietario';

/** Publishes a population through the importer that a comune uses; throws what the importer refuses. */
export async function caricaAnagrafe(
  db: Proprietario,
  erogatoreId: string,
  record: readonly RecordImportato[],
  aggiornatiAl: DataIso,
  now = new Date('2026-11-21T09:00:00Z'),
): Promise<void> {
  const righe = record.map((uno) => JSON.stringify(uno));
  const esito = await importa(db, ARCHIVIO_ANAGRAFE, {
    erogatoreId,
    sorgente: leggiJsonLines(righe),
    origine: 'prova',
    impronta: '',
    aggiornatiAl,
    now,
  });
  if (esito?.esito !== 'PUBBLICATA') throw new Error(JSON.stringify(esito));
}

/** What the application reads of that comune. */
export function nelComuneComeApp<T>(erogatoreId: string, leggi: (tx: Tx) => Promise<T>): Promise<T> {
  return dbApp().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('varco.erogatore', ${erogatoreId}, true)`;
    return leggi(tx);
  });
}
