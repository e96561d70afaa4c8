/**
 * The steps of a load inside the database. Rows are first copied into temporary tables, where what concerns the file as a whole is checked
 * in SQL (memory stays flat), then moved into a version that nobody sees, then the versions are swapped.
 */
import type { DataIso } from '@/lib/core/date';
import type { Proprietario } from '@/lib/platform/proprietario';
import type { ErroreRiga } from './lettura';
import { COLONNE, TABELLE, type Tabella } from './tabelle';

/** Rows moved with one statement: progress shows, and no transaction is huge. */
const BLOCCO = 20_000;
/** The table in which the rows of one wait to be checked. */
const tavolo = (tabella: Tabella): string => `carico_${tabella}`;
const elenco = (tabella: Tabella): string => COLONNE[tabella].join(', ');

export interface Versione {
  readonly erogatoreId: string;
  readonly id: string;
}

// Every statement names the erogatore itself: an owner who is a superuser is not bound by row-level security.

/** Binds the connection to the erogatore and takes its lock; false when another load of the same erogatore is running. */
export async function prendiTurno(db: Proprietario, erogatoreId: string): Promise<boolean> {
  await db.esegui("SELECT set_config('varco.erogatore', $1, false)", [erogatoreId]);
  const [riga] = await db.esegui<{ preso: boolean }>("SELECT pg_try_advisory_lock(hashtextextended('varco-anagrafe/' || $1, 0)) AS preso", [
    erogatoreId,
  ]);
  return riga?.preso === true;
}

export async function lasciaTurno(db: Proprietario, erogatoreId: string): Promise<void> {
  await db.esegui("SELECT pg_advisory_unlock(hashtextextended('varco-anagrafe/' || $1, 0))", [erogatoreId]);
}

/** Rows of versions that nobody will ever read: loads that died halfway, versions replaced twice over. */
export async function elimina(db: Proprietario, erogatoreId: string, stati: readonly ('IN_CARICAMENTO' | 'DA_ELIMINARE')[]): Promise<void> {
  const versioni = await db.esegui<{ id: string }>('SELECT id FROM anagrafe_versione WHERE erogatore_id = $1 AND stato = ANY($2)', [
    erogatoreId,
    stati,
  ]);
  for (const { id } of versioni) {
    await db.transazione(async () => {
      for (const tabella of TABELLE)
        await db.esegui(`DELETE FROM ${tabella} WHERE erogatore_id = $1 AND versione_id = $2`, [erogatoreId, id]);
      await db.esegui('DELETE FROM anagrafe_versione WHERE erogatore_id = $1 AND id = $2', [erogatoreId, id]);
    });
  }
}

export async function preparaTavoli(db: Proprietario): Promise<void> {
  for (const tabella of TABELLE) {
    await db.esegui(`DROP TABLE IF EXISTS pg_temp.${tavolo(tabella)}`);
    await db.esegui(`CREATE TEMP TABLE ${tavolo(tabella)} AS SELECT 0 AS riga, ${elenco(tabella)} FROM ${tabella} WITH NO DATA`);
  }
}

/** @param righe each begins with the number of its row in the file */
export async function copia(db: Proprietario, tabella: Tabella, righe: readonly string[]): Promise<void> {
  if (righe.length > 0) await db.copia(`COPY ${tavolo(tabella)} (riga, ${elenco(tabella)}) FROM STDIN`, righe);
}

/** What is wrong with the file as a whole: repeated cards, households that are named and missing. At most `massimo`. */
export async function controllaInsieme(db: Proprietario, massimo: number): Promise<ErroreRiga[]> {
  await db.esegui(`ANALYZE ${TABELLE.map(tavolo).join(', ')}`);
  return db.esegui<{ riga: number; frase: string }>(
    `(SELECT max(riga) AS riga, 'la scheda «' || id_scheda || '» è già alla riga ' || min(riga) AS frase FROM carico_anagrafe_soggetto
      GROUP BY id_scheda HAVING count(*) > 1)
     UNION ALL (SELECT max(riga), 'la famiglia «' || codice || '» è già alla riga ' || min(riga) FROM carico_anagrafe_famiglia
      GROUP BY codice HAVING count(*) > 1)
     UNION ALL (SELECT s.riga, 'la famiglia indicata nella scheda «' || s.id_scheda || '» non è nel file' FROM carico_anagrafe_soggetto s
                 LEFT JOIN carico_anagrafe_famiglia f ON f.id = s.famiglia_id WHERE s.famiglia_id IS NOT NULL AND f.id IS NULL)
     UNION ALL (SELECT t.riga, 'storia, famiglie, periodo ' || t.ordine || ': la famiglia non è nel file' FROM carico_anagrafe_storia_famiglia t
                 JOIN carico_anagrafe_soggetto s ON s.riga = t.riga LEFT JOIN carico_anagrafe_famiglia f ON f.id = t.famiglia_id
                 WHERE f.id IS NULL AND t.famiglia_id IS DISTINCT FROM s.famiglia_id)
     UNION ALL (SELECT f.riga, 'la famiglia «' || f.codice || '» non ha componenti: se non c’è più, indica quando è cessata'
                 FROM carico_anagrafe_famiglia f WHERE f.cessata_il IS NULL
                 AND NOT EXISTS (SELECT FROM carico_anagrafe_soggetto s WHERE s.famiglia_id = f.id))
     UNION ALL (SELECT s.riga, 'la scheda «' || s.id_scheda || '» è in una famiglia cessata' FROM carico_anagrafe_soggetto s
                 JOIN carico_anagrafe_famiglia f ON f.id = s.famiglia_id WHERE f.cessata_il IS NOT NULL)
     ORDER BY riga LIMIT $1`,
    [massimo],
  );
}

/** How many people the current version holds; null when there is none. */
export async function soggettiCorrenti(db: Proprietario, erogatoreId: string): Promise<number | null> {
  const [riga] = await db.esegui<{ soggetti: number }>(
    "SELECT soggetti FROM anagrafe_versione WHERE erogatore_id = $1 AND stato = 'CORRENTE'",
    [erogatoreId],
  );
  return riga?.soggetti ?? null;
}

export interface DatiVersione {
  readonly aggiornatiAl: DataIso;
  readonly origine: string;
  readonly impronta: string;
  readonly soggetti: number;
  readonly famiglie: number;
  readonly ultimaRiga: number;
}

/** Moves the rows into the invisible version, a block at a time. */
export async function riempi(
  db: Proprietario,
  versione: Versione,
  dati: DatiVersione,
  now: Date,
  avanza: (soggetti: number) => void,
): Promise<void> {
  await db.esegui(
    "INSERT INTO anagrafe_versione (erogatore_id, id, stato, aggiornati_al, origine, impronta, soggetti, famiglie, iniziata_il) VALUES ($1, $2, 'IN_CARICAMENTO', $3, $4, $5, $6, $7, $8)",
    [versione.erogatoreId, versione.id, dati.aggiornatiAl, dati.origine, dati.impronta, dati.soggetti, dati.famiglie, now],
  );
  await db.esegui(
    `INSERT INTO anagrafe_famiglia (${elenco('anagrafe_famiglia')}, numero_componenti)
     SELECT ${COLONNE.anagrafe_famiglia.map((nome) => `f.${nome}`).join(', ')}, coalesce(n.quanti, 0) FROM carico_anagrafe_famiglia f
       LEFT JOIN (SELECT famiglia_id, count(*)::int AS quanti FROM carico_anagrafe_soggetto WHERE famiglia_id IS NOT NULL
         GROUP BY famiglia_id) n ON n.famiglia_id = f.id`,
  );
  const perPersona = TABELLE.filter((tabella) => tabella !== 'anagrafe_famiglia');
  for (const tabella of perPersona) await db.esegui(`CREATE INDEX ON ${tavolo(tabella)} (riga)`);
  for (let dopo = 0; dopo <= dati.ultimaRiga; dopo += BLOCCO) {
    for (const tabella of perPersona)
      await db.esegui(
        `INSERT INTO ${tabella} (${elenco(tabella)}) SELECT ${elenco(tabella)} FROM ${tavolo(tabella)} WHERE riga > $1 AND riga <= $2`,
        [dopo, dopo + BLOCCO],
      );
    avanza(Math.min(dopo + BLOCCO, dati.ultimaRiga));
  }
  await db.esegui(`ANALYZE ${TABELLE.join(', ')}`);
}

/** The moment at which readers pass from the old version to the new one; the old one is kept until the next load. */
export async function scambia(db: Proprietario, versione: Versione, now: Date): Promise<void> {
  const { erogatoreId, id } = versione;
  await db.transazione(async () => {
    await db.esegui("UPDATE anagrafe_versione SET stato = 'DA_ELIMINARE' WHERE erogatore_id = $1 AND stato = 'PRECEDENTE'", [erogatoreId]);
    await db.esegui("UPDATE anagrafe_versione SET stato = 'PRECEDENTE' WHERE erogatore_id = $1 AND stato = 'CORRENTE'", [erogatoreId]);
    await db.esegui("UPDATE anagrafe_versione SET stato = 'CORRENTE', pubblicata_il = $3 WHERE erogatore_id = $1 AND id = $2", [
      erogatoreId,
      id,
      now,
    ]);
  });
}
