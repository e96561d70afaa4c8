/** The versions of a bank: filled where nobody sees, then swapped in an instant, then the one before the last removed. */
import type { DataIso } from '@/lib/core/date';
import type { Connessione } from '@/lib/platform/connessione';
import { tavolo, type ArchivioBanca, type TabellaDaRiempire } from './archivio';
import type { Linee } from './linee';

/** Pages of a twin moved with one statement: progress shows. */
const BLOCCO = 4_000;

export interface Versione {
  readonly erogatoreId: string;
  readonly id: string;
}

// Every statement names the erogatore itself: an owner who is a superuser is not bound by row-level security.

export const LUCCHETTO = "hashtextextended('varco-banca/' || $1 || '/' || $2, 0)";

/** Binds the connection to the erogatore and takes the bank's lock; false when another load is running. */
export async function prendiTurno(db: Connessione, banca: string, erogatoreId: string): Promise<boolean> {
  await db.esegui("SELECT set_config('varco.erogatore', $1, false)", [erogatoreId]);
  const [riga] = await db.esegui<{ preso: boolean }>(`SELECT pg_try_advisory_lock(${LUCCHETTO}) AS preso`, [banca, erogatoreId]);
  return riga?.preso === true;
}

export async function lasciaTurno(db: Connessione, banca: string, erogatoreId: string): Promise<void> {
  await db.esegui(`SELECT pg_advisory_unlock(${LUCCHETTO})`, [banca, erogatoreId]);
}

/** Rows of versions that nobody will ever read: loads that died halfway, versions replaced twice over. */
export async function elimina(
  db: Connessione,
  { versioni, tabelle }: ArchivioBanca,
  erogatoreId: string,
  stati: readonly ('IN_CARICAMENTO' | 'DA_ELIMINARE')[],
): Promise<void> {
  const morte = await db.esegui<{ id: string }>(`SELECT id FROM ${versioni} WHERE erogatore_id = $1 AND stato = ANY($2)`, [
    erogatoreId,
    stati,
  ]);
  for (const { id } of morte) {
    await db.transazione(async () => {
      for (const { nome } of tabelle.toReversed())
        await db.esegui(`DELETE FROM ${nome} WHERE erogatore_id = $1 AND versione_id = $2`, [erogatoreId, id]);
      await db.esegui(`DELETE FROM ${versioni} WHERE erogatore_id = $1 AND id = $2`, [erogatoreId, id]);
    });
  }
}

/** How many things the current version holds, and to when; null when there is none. */
export async function inLinea(db: Connessione, { versioni, conti: [{ colonna }] }: ArchivioBanca, erogatoreId: string) {
  const [riga] = await db.esegui<{ quanti: number; aggiornatiAl: DataIso }>(
    `SELECT ${colonna} AS quanti, to_char(aggiornati_al, 'YYYY-MM-DD') AS "aggiornatiAl" FROM ${versioni} WHERE erogatore_id = $1 AND stato = 'CORRENTE'`,
    [erogatoreId],
  );
  return riga ?? null;
}

/**
 * What is in line, when it is that very archive: a process that dies between the swap and what it writes of it does the load again, and the
 * version of before must not be lost for it (RT-03). Null otherwise.
 */
export async function giaInLinea(db: Connessione, { versioni, conti }: ArchivioBanca, erogatoreId: string, impronta: string) {
  await db.esegui("SELECT set_config('varco.erogatore', $1, false)", [erogatoreId]);
  const colonne = conti.map(({ colonna }) => colonna);
  const [riga] = await db.esegui<Record<string, string | number>>(
    `SELECT id, to_char(aggiornati_al, 'YYYY-MM-DD') AS aggiornati_al, ${colonne.join(', ')} FROM ${versioni}
      WHERE erogatore_id = $1 AND stato = 'CORRENTE' AND impronta = $2`,
    [erogatoreId, impronta],
  );
  if (!riga) return null;
  const conteggi = Object.fromEntries(colonne.map((colonna) => [colonna, Number(riga[colonna])]));
  return { versioneId: String(riga.id), aggiornatiAl: String(riga.aggiornati_al), conteggi };
}

interface DatiVersione {
  readonly aggiornatiAl: DataIso;
  /** Up to which delivery of the feed it goes. */
  readonly progressivo: number;
  readonly origine: string;
  readonly impronta: string;
  /** By column of the table of versions. */
  readonly conteggi: Readonly<Record<string, number>>;
}

/** @param avanza from 0 to 100; what it throws leaves a version that nobody sees. */
export async function riempi(
  linee: Linee,
  archivio: ArchivioBanca,
  versione: Versione,
  dati: DatiVersione,
  now: Date,
  avanza: (percento: number) => Promise<void>,
): Promise<void> {
  const { erogatoreId, id } = versione;
  const conti = Object.keys(dati.conteggi);
  await linee.prima.esegui(
    `INSERT INTO ${archivio.versioni} (erogatore_id, id, stato, aggiornati_al, origine, impronta, iniziata_il, progressivo, ${conti.join(', ')})
     VALUES ($1, $2, 'IN_CARICAMENTO', $3, $4, $5, $6, $7, ${conti.map((_, i) => `$${i + 8}`).join(', ')})`,
    [erogatoreId, id, dati.aggiornatiAl, dati.origine, dati.impronta, now, dati.progressivo, ...Object.values(dati.conteggi)],
  );
  const fatte = new Map(archivio.tabelle.map(({ nome }) => [nome, 0]));
  await linee.insieme(await laMaggioreAvanti(linee.prima, archivio.tabelle), async (db, tabella) => {
    await sposta(db, tabella, versione, async (parte) => {
      fatte.set(tabella.nome, parte);
      await avanza(Math.round((100 * [...fatte.values()].reduce((somma, una) => somma + una, 0)) / fatte.size));
    });
    await db.esegui('SELECT varco_analizza($1)', [tabella.nome]);
  });
}

/** The longest work begins first, so that two lines end together. */
async function laMaggioreAvanti(db: Connessione, tabelle: readonly TabellaDaRiempire[]): Promise<TabellaDaRiempire[]> {
  const pesi = new Map<string, number>();
  for (const { nome } of tabelle) pesi.set(nome, await pagineDi(db, nome));
  return tabelle.toSorted((a, b) => (pesi.get(b.nome) ?? 0) - (pesi.get(a.nome) ?? 0));
}

async function pagineDi(db: Connessione, tabella: string): Promise<number> {
  const [riga] = await db.esegui<{ pagine: number }>(
    `SELECT (pg_relation_size('${tavolo(tabella)}') / current_setting('block_size')::int)::int AS pagine`,
  );
  return riga?.pagine ?? 0;
}

/** From the twin into the version. */
export async function sposta(
  db: Connessione,
  tabella: TabellaDaRiempire,
  versione: Versione,
  avanza: (parte: number) => Promise<void> = async () => undefined,
): Promise<void> {
  const { nome, colonne, calcolate = {}, da } = tabella;
  const inserisci = `INSERT INTO ${nome} (erogatore_id, versione_id, ${[...colonne, ...Object.keys(calcolate)].join(', ')})
    SELECT $1::uuid, $2::uuid, ${[...colonne.map((colonna) => `t.${colonna}`), ...Object.values(calcolate)].join(', ')}`;
  const valori = [versione.erogatoreId, versione.id];
  if (da !== undefined) {
    await db.esegui(`${inserisci} FROM ${da}`, valori);
    await avanza(1);
    return;
  }
  const pagine = await pagineDi(db, nome);
  for (let prima = 0; prima < pagine; prima += BLOCCO) {
    await db.esegui(
      `${inserisci} FROM ${tavolo(nome)} t WHERE t.ctid >= '(${prima},0)'::tid AND t.ctid < '(${prima + BLOCCO},0)'::tid`,
      valori,
    );
    await avanza(Math.min(1, (prima + BLOCCO) / pagine));
  }
}

/** The moment at which readers pass from the old version to the new one; the old one is kept until the next load. */
export async function scambia(db: Connessione, { versioni }: ArchivioBanca, { erogatoreId, id }: Versione, now: Date): Promise<void> {
  await db.transazione(async () => {
    await db.esegui(`UPDATE ${versioni} SET stato = 'DA_ELIMINARE' WHERE erogatore_id = $1 AND stato = 'PRECEDENTE'`, [erogatoreId]);
    await db.esegui(`UPDATE ${versioni} SET stato = 'PRECEDENTE' WHERE erogatore_id = $1 AND stato = 'CORRENTE'`, [erogatoreId]);
    await db.esegui(`UPDATE ${versioni} SET stato = 'CORRENTE', pubblicata_il = $3 WHERE erogatore_id = $1 AND id = $2`, [
      erogatoreId,
      id,
      now,
    ]);
  });
}

/** The same for the invented people: one version of them, whatever becomes of the archive. */
export async function scambiaProva(db: Connessione, { versioni }: ArchivioBanca, { erogatoreId, id }: Versione, now: Date): Promise<void> {
  await db.transazione(async () => {
    await db.esegui(`UPDATE ${versioni} SET stato = 'DA_ELIMINARE' WHERE erogatore_id = $1 AND stato = 'PROVA'`, [erogatoreId]);
    await db.esegui(`UPDATE ${versioni} SET stato = 'PROVA', pubblicata_il = $3 WHERE erogatore_id = $1 AND id = $2`, [
      erogatoreId,
      id,
      now,
    ]);
  });
}
