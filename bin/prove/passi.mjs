/** The steps of `npm test`, in order. Each answers how many checks passed and failed; one that throws has failed with its sentence. */
import { nelProgetto } from '../avvio/percorsi.mjs';
import { prepara } from '../avvio/preparazione.mjs';
import { daPlaywright, daVitest } from './conteggi.mjs';
import { corri, corriProve } from './corsa.mjs';
import { preparaNavigatore, preparaStrumenti } from './strumenti.mjs';

const modulo = (...parti) => nelProgetto('node_modules', ...parti);
const NEXT = modulo('next', 'dist', 'bin', 'next');

const esito = (codice) => (codice === 0 ? { passate: 1, fallite: 0 } : { passate: 0, fallite: 1 });

async function tipi() {
  const generati = await corri([NEXT, 'typegen'], { NEXT_TELEMETRY_DISABLED: '1' });
  return esito(generati || (await corri([modulo('typescript', 'bin', 'tsc'), '--noEmit'])));
}

const vitest = (progetto, env) =>
  corriProve(
    (rapporto) => ({
      argomenti: [
        modulo('vitest', 'vitest.mjs'),
        'run',
        '--project',
        progetto,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${rapporto}`,
      ],
      env,
    }),
    daVitest,
  );

async function integrazione(annuncia) {
  const { postgresTemporaneo } = await import('../avvio/postgres.mjs');
  const segreto = 'segreto-di-prova-lungo-almeno-trentadue-caratteri';
  annuncia('Avvio un PostgreSQL di prova…');
  const server = await postgresTemporaneo({ segreto });
  try {
    return await vitest('integration', {
      VARCO_SECRET: segreto,
      DATABASE_URL: server.url,
      VARCO_DB_APP_URL: server.urlApp,
      VARCO_DB_SERVIZIO_URL: server.urlServizio,
    });
  } finally {
    await server.ferma();
  }
}

async function viaggi(annuncia) {
  const navigatore = await preparaNavigatore(annuncia);
  return corriProve(
    (rapporto) => ({
      argomenti: [modulo('@playwright', 'test', 'cli.js'), 'test', '--config', nelProgetto('e2e', 'playwright.config.ts')],
      env: { CHROME_PATH: navigatore, PLAYWRIGHT_JSON_OUTPUT_NAME: rapporto },
    }),
    daPlaywright,
  );
}

/**
 * @typedef {object} Passo
 * @property {string} nome for `--only` and for the summary
 * @property {string} [dopo] a step that must have passed first, when it is run too
 * @property {(annuncia: (frase: string) => void) => Promise<import('./conteggi.mjs').Conteggio>} esegui
 * @type {Passo[]}
 */
export const PASSI = [
  { nome: 'tipi', esegui: tipi },
  { nome: 'lint', esegui: async () => esito(await corri([modulo('eslint', 'bin', 'eslint.js'), '.'])) },
  { nome: 'forma', esegui: async () => esito(await corri([modulo('prettier', 'bin', 'prettier.cjs'), '--check', '.'])) },
  { nome: 'import', esegui: async () => esito(await corri([nelProgetto('bin', 'check-imports.mjs')])) },
  { nome: 'sorgenti', esegui: async () => esito(await corri([nelProgetto('bin', 'check-sources.mjs')])) },
  {
    nome: 'strumenti',
    async esegui(annuncia) {
      preparaStrumenti(annuncia);
      return esito(0);
    },
  },
  { nome: 'unita', esegui: () => vitest('unit') },
  { nome: 'integrazione', esegui: integrazione },
  {
    nome: 'costruzione',
    async esegui(annuncia) {
      await prepara(annuncia);
      return esito(0);
    },
  },
  { nome: 'viaggi', dopo: 'costruzione', esegui: viaggi },
];
