import { randomInt } from 'node:crypto';
import pg from 'pg';
import { env } from './env';
import { sql, type Sql } from './sql';

/** A worker that is alive, as PostgreSQL knows it: `id` is written on what it holds. */
export type Presenza = { readonly id: number; readonly chiudi: () => Promise<void> };

/** First half of our advisory locks' keys; the second one is the worker. */
const CLASSE = 8_672_302;
/** A machine that vanishes without a word is noticed by the server within this many seconds, and its lock goes. */
const SILENZIO = 60;
const RIPRESA_MS = 1_000;

/**
 * Comes in as a worker: holds an advisory lock on a connection of its own until it leaves or dies, and takes it again, under the same
 * number, when the connection is lost. Throws what `pg` throws when the database does not answer at first.
 */
export async function presentarsi(guasto: (error: unknown) => void = () => undefined): Promise<Presenza> {
  const id = randomInt(1, 2 ** 31);
  let client: pg.Client | null = null;
  let ripresa: NodeJS.Timeout | undefined;
  let uscito = false;

  async function entra(): Promise<void> {
    const nuovo = new pg.Client({ connectionString: env().dbServizio, application_name: `varco-lavoratore-${id}`, keepAlive: true });
    nuovo.on('error', guasto);
    try {
      await nuovo.connect();
      await nuovo.query(`SET tcp_keepalives_idle = ${SILENZIO / 2}; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3`);
      await nuovo.query('SELECT pg_advisory_lock($1::int, $2::int)', [CLASSE, id]);
    } catch (error) {
      await nuovo.end().catch(() => undefined);
      throw error;
    }
    nuovo.on('end', riprendi);
    client = nuovo;
  }

  function riprendi(): void {
    client = null;
    if (uscito) return;
    ripresa = setTimeout(() => {
      entra().catch((error: unknown) => {
        guasto(error);
        riprendi();
      });
    }, RIPRESA_MS);
  }

  await entra();
  return {
    id,
    chiudi: async () => {
      uscito = true;
      clearTimeout(ripresa);
      await client?.end();
    },
  };
}

const COLONNE = { 'm.affidato_a': sql`m.affidato_a`, 'l.affidato_a': sql`l.affidato_a` } as const;

/** A condition: nobody alive holds the row whose `affidato_a` is given, be it because nobody ever took it. `pg_locks` is readable by all. */
export const senzaPadrone = (colonna: keyof typeof COLONNE): Sql =>
  sql`NOT EXISTS (SELECT FROM pg_locks p JOIN pg_database d ON d.oid = p.database AND d.datname = current_database()
    WHERE p.locktype = 'advisory' AND p.granted AND p.objsubid = 2 AND p.classid::bigint = ${CLASSE}::int AND p.objid::bigint = ${COLONNE[colonna]})`;
