/**
 * Migrations: the SQL files of `prisma/migrations`, recorded in Prisma's own table `_prisma_migrations`, so that its command line agrees
 * with us. Everything that is pending goes in as ONE transaction with its bookkeeping, under an advisory lock: a process killed halfway
 * leaves the database as it was, and two processes that start together migrate once. Hence no statement that refuses transactions
 * (`CREATE INDEX CONCURRENTLY`, `VACUUM`) may stand in a migration.
 */
import fs from 'node:fs';
import pg from 'pg';
import { nelProgetto } from './percorsi.mjs';
import { apriSchemaEngine, leggiDatamodel } from './schema-engine.mjs';

/** The key that Prisma's command line locks too. */
const CHIAVE_LUCCHETTO = 72707369;
const FILTRI = { externalTables: [], externalEnums: [] };

/** @returns {{path: string, migrationFile: {path: string, content: {tag: 'ok', value: string}}}[]} in order of name */
function leggiMigrazioni(cartella) {
  return fs
    .readdirSync(cartella, { withFileTypes: true })
    .filter((voce) => voce.isDirectory() && fs.existsSync(`${cartella}/${voce.name}/migration.sql`))
    .map((voce) => voce.name)
    .sort()
    .map((nome) => ({
      path: nome,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: fs.readFileSync(`${cartella}/${nome}/migration.sql`, 'utf8') } },
    }));
}

/** The engine puts its own words before PostgreSQL's: the first refusal on the connection is the one that explains. */
function ascoltaErrori(client, errori) {
  const originale = client.query.bind(client);
  client.query = (...argomenti) => {
    const risposta = argomenti.at(-1);
    if (typeof risposta === 'function') {
      argomenti[argomenti.length - 1] = (errore, ...resto) => {
        if (errore) errori.push(errore);
        risposta(errore, ...resto);
      };
    }
    return originale(...argomenti);
  };
}

/**
 * Brings the database to the last migration.
 * @param {string} url the owner's
 * @returns {Promise<string[]>} names of the migrations just applied
 */
export async function applicaMigrazioni(url, cartella = nelProgetto('prisma', 'migrations')) {
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, application_name: 'varco-migrazioni' });
  const errori = [];
  pool.on('connect', (client) => ascoltaErrori(client, errori));
  pool.on('error', () => {});
  try {
    await pool.query('BEGIN');
    await pool.query('SELECT pg_advisory_xact_lock($1)', [CHIAVE_LUCCHETTO]);
    const engine = await apriSchemaEngine(pool);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: cartella,
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: leggiMigrazioni(cartella),
      },
      filters: FILTRI,
    });
    await pool.query('COMMIT');
    return appliedMigrationNames;
  } catch (errore) {
    await pool.query('ROLLBACK').catch(() => {});
    const prima = errori[0];
    const dove = prima?.where ? ` (${prima.where})` : '';
    throw new Error(
      `Le migrazioni non sono state applicate e il database è rimasto com'era: ${prima ? prima.message + dove : errore.message}`,
      { cause: errore },
    );
  } finally {
    await pool.end();
  }
}

/** The engine asks a database who it is even to compare two texts: this one answers, and is none. */
function databaseFinto() {
  const pool = new pg.Pool({ max: 1 });
  pool.query = async () => ({
    fields: [
      { name: 'exists', dataTypeID: 16 },
      { name: 'version', dataTypeID: 25 },
      { name: 'numeric_version', dataTypeID: 23 },
    ],
    rows: [[true, 'PostgreSQL 18', 180000]],
    rowCount: 1,
  });
  return pool;
}

/** @returns {Promise<string>} the SQL that creates the whole datamodel from nothing: raw material for the next migration */
export async function differenza() {
  const engine = await apriSchemaEngine(databaseFinto());
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: leggiDatamodel() },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: FILTRI,
  });
  return stdout;
}
