import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { portaLibera } from '../bin/avvio/porte.mjs';
import { preparaNavigatore } from '../bin/prove/strumenti.mjs';

/**
 * The journeys walk a Varco of their own: started as `npm start` starts it, with the demo, on fresh data and a free port. Playwright
 * reads this file again in each of its processes: what is chosen once stays in the environment. Journeys are legs of one: they run in the
 * order of their names, but for the visits of all pages, which only look.
 */
process.env.VARCO_E2E_PORTA ??= String(await portaLibera());
process.env.VARCO_E2E_DATI ??= fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'varco-viaggi-'));
process.env.CHROME_PATH ??= await preparaNavigatore(() => undefined);
process.env.VARCO_E2E_FIDUCIA ??= path.join(process.env.VARCO_E2E_DATI, 'fiducia-dei-viaggi');
fs.mkdirSync(process.env.VARCO_E2E_FIDUCIA, { recursive: true });
// As root, PostgreSQL runs as a system user that must be able to cross the folder.
fs.chmodSync(process.env.VARCO_E2E_DATI, 0o711);

const indirizzo = `http://localhost:${process.env.VARCO_E2E_PORTA}`;
const daRoot = process.getuid?.() === 0;
/**
 * Writing a journey, one walks it many times: with VARCO_E2E_PRONTO=1 it walks the Varco that already runs at that port and on those
 * data.
 */
const giaAvviato = process.env.VARCO_E2E_PRONTO === '1';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalTeardown: './fine.ts',
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  projects: [
    { name: 'cammino', testMatch: /\/0[1-6]-.*\.spec\.ts/, workers: 1 },
    // Readings: two halves at once, each with people of its own, since a new login closes the one before.
    { name: 'pagine', testMatch: /\/07-.*\.spec\.ts/, workers: 2, dependencies: ['cammino'] },
    { name: 'confini', testMatch: /\/(08|09|1\d)-.*\.spec\.ts/, workers: 1, dependencies: ['pagine'] },
  ],
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    actionTimeout: 15_000,
    baseURL: indirizzo,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    // Images of every moment would cost more than the journey itself: what the page was, and the image of the failure, are enough.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: true },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROME_PATH, args: daRoot ? ['--no-sandbox'] : [] },
  },
  webServer: giaAvviato
    ? undefined
    : {
        command: `"${process.execPath}" bin/start.mjs`,
        cwd: path.resolve(import.meta.dirname, '..'),
        env: {
          PORT: process.env.VARCO_E2E_PORTA,
          VARCO_DATA: process.env.VARCO_E2E_DATI,
          VARCO_DEMO: '1',
          DATABASE_URL: '',
          SMTP_URL: '',
          VARCO_BASE_URL: '',
          VARCO_SECRET: '',
          VARCO_FIDUCIA: process.env.VARCO_E2E_FIDUCIA,
        },
        url: `${indirizzo}/api/pronto`,
        reuseExistingServer: false,
        timeout: 600_000,
        stdout: 'pipe',
        gracefulShutdown: { signal: 'SIGTERM', timeout: 40_000 },
      },
});
