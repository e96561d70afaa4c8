import os from 'node:os';
import { postgresTemporaneo } from '../../bin/avvio/postgres.mjs';

/**
 * Global set-up of the integration tests: real PostgreSQL, migrated, with the application's roles. `npm test` starts one server for
 * the whole run and names it in the environment; whoever runs vitest by hand gets a scratch server that goes away with the process.
 */
let temporaneo: Awaited<ReturnType<typeof postgresTemporaneo>> | undefined;

export async function setup(): Promise<void> {
  process.env.VARCO_SECRET ??= 'segreto-di-prova-lungo-almeno-trentadue-caratteri';
  process.env.VARCO_BASE_URL ??= 'http://localhost:3000';
  process.env.VARCO_DATA ??= os.tmpdir();
  if (process.env.DATABASE_URL && process.env.VARCO_DB_APP_URL && process.env.VARCO_DB_SERVIZIO_URL && process.env.VARCO_DB_BANCHE_URL)
    return;
  temporaneo = await postgresTemporaneo({ segreto: process.env.VARCO_SECRET });
  process.env.DATABASE_URL = temporaneo.url;
  process.env.VARCO_DB_APP_URL = temporaneo.urlApp;
  process.env.VARCO_DB_SERVIZIO_URL = temporaneo.urlServizio;
  process.env.VARCO_DB_BANCHE_URL = temporaneo.urlBanche;
}

export async function teardown(): Promise<void> {
  await temporaneo?.ferma();
}
