import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EsitoImportazione } from '@/lib/banche/importazione/importa';
import { caricareArchivio } from '@/lib/banche/use-cases/caricare-archivio';
import type { DataIso } from '@/lib/core/date';

interface ArchivioDemo {
  readonly erogatoreId: string;
  readonly banca: string;
  readonly seme: string;
  readonly aggiornatiAl: DataIso;
  readonly now: Date;
}

/**
 * Loads invented records as the command loads an archive: from a file, through the door. Answers how many there are, by column of the table
 * of versions. Throws when the importer refuses.
 */
export async function caricareArchivioDemo(
  { erogatoreId, banca, seme, aggiornatiAl, now }: ArchivioDemo,
  righe: Iterable<string>,
): Promise<Extract<EsitoImportazione, { esito: 'PUBBLICATA' }>['conteggi']> {
  const cartella = await mkdtemp(path.join(tmpdir(), 'varco-demo-'));
  try {
    const percorso = path.join(cartella, `dimostrazione-${seme}.jsonl`);
    await pipeline(Readable.from(aCapo(righe)), createWriteStream(percorso));
    const richiesta = { credenziale: { tipo: 'SISTEMA' as const, erogatoreId }, now, indirizzoIp: null };
    const esito = await caricareArchivio.esegui(richiesta, { banca, percorso, rapporto: null, via: 'COMANDO', aggiornatiAl });
    if (esito.esito !== 'PUBBLICATA') throw new Error(`The archive of ${seme} was not taken: ${JSON.stringify(esito).slice(0, 500)}`);
    return esito.conteggi;
  } finally {
    await rm(cartella, { recursive: true, force: true });
  }
}

function* aCapo(righe: Iterable<string>): Generator<string> {
  for (const riga of righe) yield `${riga}\n`;
}
