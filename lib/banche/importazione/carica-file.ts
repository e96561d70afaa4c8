/** A file on disk into a data bank, as the role of the banks: the road of what comes by itself. */
import path from 'node:path';
import type { DataIso } from '@/lib/core/date';
import { connettiBanche } from '@/lib/platform/connessione';
import type { ArchivioBanca } from './archivio';
import { giaInLinea } from './versioni';
import { importa, type EsitoImportazione, type RichiestaImportazione } from './importa';
import { apriArchivio, improntaFile } from './sorgente';

type Come = Pick<RichiestaImportazione, 'confermaRiduzione' | 'confermaMenoRecente' | 'progresso' | 'primaDelloScambio' | 'difetti'>;

interface FileDaCaricare extends Come {
  readonly erogatoreId: string;
  readonly percorso: string;
  readonly now: Date;
  /** Its name, when it is not that of the file. */
  readonly origine?: string;
  readonly aggiornatiAl?: DataIso | null;
}

/**
 * Null when another load of the same bank is running. The archive that is in line already is not loaded again, unless whoever sends it says
 * that it takes the place of newer data: the feed may have changed them since.
 */
export async function caricaFile(archivio: ArchivioBanca, file: FileDaCaricare): Promise<EsitoImportazione | null> {
  const { percorso, origine = path.basename(percorso), aggiornatiAl = null, ...come } = file;
  const db = await connettiBanche();
  try {
    const impronta = await improntaFile(percorso);
    const gia = come.confermaMenoRecente ? null : await giaInLinea(db, archivio, file.erogatoreId, impronta);
    if (gia && (aggiornatiAl ?? gia.aggiornatiAl) === gia.aggiornatiAl) return { esito: 'PUBBLICATA', ...gia };
    return await importa(db, archivio, { ...come, sorgente: await apriArchivio(archivio, percorso), origine, impronta, aggiornatiAl });
  } finally {
    await db.chiudi().catch(() => undefined);
  }
}
