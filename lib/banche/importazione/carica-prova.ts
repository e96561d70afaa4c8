/** The invented people of a data bank, by the importer that takes the real ones: what does not load there would not be a trial. */
import { oggi } from '@/lib/core/date';
import { improntaDi } from '@/lib/core/impronta';
import { connettiBanche } from '@/lib/platform/connessione';
import { archivioDi } from './elenco';
import { importa } from './importa';
import { leggiJsonLines } from './json-lines';

/** False when another load of the same bank is running. Throws when the importer refuses what Varco comes with. */
export async function caricaProva(banca: string, erogatoreId: string, now: Date): Promise<boolean> {
  const archivio = archivioDi(banca);
  const db = await connettiBanche();
  try {
    const esito = await importa(db, archivio, {
      erogatoreId,
      sorgente: leggiJsonLines(archivio.prova.map((record) => JSON.stringify(record))),
      origine: 'prova',
      impronta: improntaDi(archivio.prova),
      aggiornatiAl: oggi(now),
      prova: true,
      now,
    });
    if (esito?.esito === 'RIFIUTATA')
      throw new Error(`The invented people of ${banca} were not taken: ${JSON.stringify(esito).slice(0, 500)}`);
    return esito !== null;
  } finally {
    await db.chiudi().catch(() => undefined);
  }
}
