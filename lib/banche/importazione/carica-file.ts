/** A file on disk into a data bank, as the role of the banks: the road of what comes by itself. */
import path from 'node:path';
import { connettiBanche } from '@/lib/platform/connessione';
import type { ArchivioBanca } from './archivio';
import type { Difetto } from './difetto';
import { importa, type EsitoImportazione } from './importa';
import { apriArchivio, improntaFile } from './sorgente';

export interface FileDaCaricare {
  readonly erogatoreId: string;
  readonly percorso: string;
  readonly now: Date;
  readonly difetti: (alcuni: readonly Difetto[]) => Promise<void>;
}

/** Null when another load of the same bank is running. */
export async function caricaFile(archivio: ArchivioBanca, file: FileDaCaricare): Promise<EsitoImportazione | null> {
  const { erogatoreId, percorso, now, difetti } = file;
  const db = await connettiBanche();
  try {
    return await importa(db, archivio, {
      erogatoreId,
      sorgente: await apriArchivio(archivio, percorso),
      origine: path.basename(percorso),
      impronta: await improntaFile(percorso),
      aggiornatiAl: null,
      now,
      difetti,
    });
  } finally {
    await db.chiudi().catch(() => undefined);
  }
}
