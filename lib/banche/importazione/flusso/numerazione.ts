/** The deliveries of a version, by number: what is expected, what has come, and how one that is taken is written down. */
import type { DataIso } from '@/lib/core/date';
import type { Connessione } from '@/lib/platform/connessione';
import { TOCCATI, type ArchivioBanca, type FlussoBanca } from '../archivio';
import type { Versione } from '../versioni';
import type { Testata } from './lettura';

/** What a delivery did: the same words at every repetition. */
export interface Presa {
  readonly progressivo: number;
  readonly aggiornatiAl: DataIso;
  readonly scritti: number;
  readonly cancellati: number;
}

export interface VersioneCorrente extends Versione {
  readonly aggiornatiAl: DataIso;
  readonly atteso: number;
}

const GIORNO = 'to_char(aggiornati_al, \'YYYY-MM-DD\') AS "aggiornatiAl"';

export async function ultimaVersione(
  db: Connessione,
  { banca, versioni }: ArchivioBanca,
  erogatoreId: string,
): Promise<VersioneCorrente | null> {
  const [riga] = await db.esegui<Omit<VersioneCorrente, 'erogatoreId'>>(
    `SELECT v.id, ${GIORNO}, 1 + coalesce((SELECT max(c.progressivo) FROM banca_consegna c
        WHERE c.erogatore_id = $1 AND c.banca = $2 AND c.versione_id = v.id), v.progressivo) AS atteso
       FROM ${versioni} v WHERE v.erogatore_id = $1 AND v.stato = 'CORRENTE'`,
    [erogatoreId, banca],
  );
  return riga ? { erogatoreId, ...riga } : null;
}

export async function consegnaGiaPresa(
  db: Connessione,
  banca: string,
  { erogatoreId, id }: Versione,
  progressivo: number,
): Promise<(Presa & { impronta: string }) | null> {
  const [riga] = await db.esegui<Presa & { impronta: string }>(
    `SELECT progressivo, ${GIORNO}, scritti, cancellati, impronta FROM banca_consegna
      WHERE erogatore_id = $1 AND banca = $2 AND versione_id = $3 AND progressivo = $4`,
    [erogatoreId, banca, id, progressivo],
  );
  return riga ?? null;
}

interface DaAnnotare {
  readonly id: string;
  readonly flussoId: string;
  readonly versione: Versione;
  readonly testata: Testata;
  readonly impronta: string;
  /** By table. */
  readonly differenze: ReadonlyMap<string, number>;
  readonly now: Date;
}

/** The number, the line among the loads, what the version holds and to when: in the transaction that has written the data. */
export async function annotaConsegna(
  db: Connessione,
  archivio: ArchivioBanca,
  { unita }: FlussoBanca,
  { id, flussoId, versione, testata, impronta, differenze, now }: DaAnnotare,
): Promise<Presa> {
  const [riga] = await db.esegui<{ scritti: number; cancellati: number }>(
    `SELECT count(*) FILTER (WHERE scritta)::int AS scritti, count(*) FILTER (WHERE NOT scritta)::int AS cancellati FROM ${TOCCATI}`,
  );
  const { scritti, cancellati } = riga ?? { scritti: 0, cancellati: 0 };
  const { progressivo, aggiornatiAl } = testata;
  const chi = [versione.erogatoreId, archivio.banca];
  await db.esegui(
    `INSERT INTO banca_consegna (erogatore_id, banca, versione_id, progressivo, flusso_id, impronta, aggiornati_al, scritti, cancellati, istante)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [...chi, versione.id, progressivo, flussoId, impronta, aggiornatiAl, scritti, cancellati, now],
  );
  await db.esegui(
    `INSERT INTO banca_caricamento (erogatore_id, id, banca, via, esito, origine, aggiornati_al, conteggi, errori, totale_errori, istante)
     VALUES ($1, $3, $2, 'FLUSSO', 'PUBBLICATO', $4, $5, $6, '[]', 0, $7)`,
    [...chi, id, origineDi(progressivo), aggiornatiAl, JSON.stringify({ scritti, cancellati }), now],
  );
  const conti = archivio.conti.map(({ file, colonna }) => {
    const tipo = archivio.tipi.find((uno) => uno.file === file)?.tipo;
    const tabella = unita.find((una) => una.tipo === tipo)?.tabella ?? '';
    return `${colonna} = ${colonna} + ${differenze.get(tabella) ?? 0}`;
  });
  await db.esegui(`UPDATE ${archivio.versioni} SET aggiornati_al = $3, ${conti.join(', ')} WHERE erogatore_id = $1 AND id = $2`, [
    versione.erogatoreId,
    versione.id,
    aggiornatiAl,
  ]);
  return { progressivo, aggiornatiAl, scritti, cancellati };
}

/** How the log of the loads calls it. */
const origineDi = (progressivo: number): string => `flusso, consegna ${progressivo}`;
