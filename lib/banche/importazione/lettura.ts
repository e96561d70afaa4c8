/** Reads an archive to its end: records into the twins, what is wrong into the report. */
import type { Connessione } from '@/lib/platform/connessione';
import type { ArchivioBanca } from './archivio';
import { ArchivioIlleggibile } from './difetto';
import { leggiRecord } from './frasi';
import { schemaIntestazione, type Intestazione } from './intestazione';
import { isLetto, type Letto, type Sorgente } from './letto';
import type { Raccolta } from './raccolta';
import { copista } from './tavoli';

/** Rows between one word on the progress and the next. */
const PASSO = 5_000;

export interface DaLeggere {
  readonly erogatoreId: string;
  readonly sorgente: Sorgente;
  /** Told often; what it throws stops the load. Rows read, then hundredths of what is to be written. */
  readonly progresso?: (fase: 'LETTURA' | 'CARICAMENTO', quanto: number) => Promise<void> | void;
  /** Stops the load wherever it is, until the swap. */
  readonly basta?: AbortSignal;
}

export interface Lettura {
  readonly intestazione: Intestazione | null;
  readonly conteggi: Readonly<Record<string, number>>;
  /** Whether rows are numbered file by file. */
  readonly conFile: boolean;
}

export async function leggi(
  db: Connessione,
  archivio: ArchivioBanca,
  { sorgente, erogatoreId, basta, progresso }: DaLeggere,
  trovati: Raccolta,
): Promise<Lettura> {
  const scrivi = copista(db, archivio);
  const schemaTesta = schemaIntestazione(archivio);
  const perFile = new Map(archivio.tipi.map(({ file }) => [file, 0]));
  let intestazione: Intestazione | null = null;
  let conFile = false;
  let lette = 0;

  async function unRecord({ file, riga, di, valore }: Letto): Promise<void> {
    if (di === null) {
      if (lette > 1) return trovati.aggiungi([{ file, riga, frase: "l'intestazione può stare solo alla prima riga" }]);
      const esito = leggiRecord(schemaTesta, valore);
      if ('frasi' in esito) return trovati.aggiungi(esito.frasi.map((frase) => ({ file, riga, frase })));
      intestazione = esito.record;
      return;
    }
    const esito = leggiRecord(di.schema, valore);
    if ('frasi' in esito) return trovati.aggiungi(esito.frasi.map((frase) => ({ file, riga, frase })));
    perFile.set(di.file, (perFile.get(di.file) ?? 0) + 1);
    // Of an archive that is refused already, nothing more is written.
    if (trovati.totale === 0) await scrivi.aggiungi(riga, di.righe(esito.record as never, erogatoreId));
  }

  try {
    for await (const uno of sorgente) {
      lette += 1;
      conFile ||= uno.file !== null;
      if (isLetto(uno)) await unRecord(uno);
      else await trovati.aggiungi([uno]);
      if (trovati.totale >= trovati.massimo) break;
      if (lette % PASSO === 0) {
        basta?.throwIfAborted();
        await progresso?.('LETTURA', lette);
      }
    }
  } catch (errore) {
    if (!(errore instanceof ArchivioIlleggibile)) throw errore;
    const { file, riga, frase } = errore;
    await trovati.aggiungi([{ file, riga, frase }]);
  }
  await scrivi.concludi();
  await progresso?.('LETTURA', lette);
  const conteggi = Object.fromEntries(archivio.conti.map(({ file, colonna }) => [colonna, perFile.get(file) ?? 0]));
  return { intestazione, conteggi, conFile };
}
