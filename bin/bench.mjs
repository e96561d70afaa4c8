#!/usr/bin/env node
/**
 * `npm run bench`: ratios against a named limit, both sides measured side by side in one run. Times on a shared machine are noisy,
 * ratios are not. With `--milione` the import is of a million residents; with `--solo firma,importazione` only those are measured. Exits 1
 * when a ratio misses its limit.
 */
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { RADICE } from './avvio/percorsi.mjs';
import { prepara } from './avvio/preparazione.mjs';

await prepara((frase) => process.stderr.write(`${frase}\n`), { costruzione: false });
const { postgresTemporaneo } = await import('./avvio/postgres.mjs');

const segreto = 'segreto-del-banco-di-prova-lungo-abbastanza';
const postgres = await postgresTemporaneo({ segreto });
try {
  const programma = ['--expose-gc', '--import', 'tsx', path.join(RADICE, 'bin/bench/esegui.ts')];
  const { status } = spawnSync(
    process.execPath,
    [...programma, path.resolve(process.env.VARCO_DATA || '.varco'), ...process.argv.slice(2)],
    {
      cwd: RADICE,
      stdio: 'inherit',
      env: {
        ...process.env,
        DATABASE_URL: postgres.url,
        VARCO_DB_APP_URL: postgres.urlApp,
        VARCO_DB_SERVIZIO_URL: postgres.urlServizio,
        VARCO_DB_BANCHE_URL: postgres.urlBanche,
        VARCO_SECRET: segreto,
        VARCO_BASE_URL: 'http://localhost:3000',
        VARCO_DATA: os.tmpdir(),
        NODE_ENV: 'production',
      },
    },
  );
  process.exitCode = status ?? 1;
} finally {
  await postgres.ferma();
}
