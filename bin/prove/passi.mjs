/** The steps of `npm test`, in order. Each answers how many checks passed and failed; one that throws has failed with its sentence. */
import os from 'node:os';
import { nelProgetto } from '../avvio/percorsi.mjs';
import { prepara } from '../avvio/preparazione.mjs';
import { daPlaywright, daVitest, somma } from './conteggi.mjs';
import { corri, corriProve } from './corsa.mjs';
import { preparaNavigatore, preparaStrumenti } from './strumenti.mjs';

const modulo = (...parti) => nelProgetto('node_modules', ...parti);
const NEXT = modulo('next', 'dist', 'bin', 'next');

const esito = (codice) => (codice === 0 ? { passate: 1, fallite: 0 } : { passate: 0, fallite: 1 });

async function tipi() {
  const generati = await corri([NEXT, 'typegen'], { NEXT_TELEMETRY_DISABLED: '1' });
  return esito(generati || (await corri([modulo('typescript', 'bin', 'tsc'), '--noEmit'])));
}

/** @param {string} progetto @param {Record<string, string>} [env] @param {string[]} [altro] */
const vitest = (progetto, env, altro = []) =>
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
        ...altro,
      ],
      env,
    }),
    daVitest,
  );

/**
 * These tests wait for the database more than they compute: they run in as many halves as there are processors, two at most, each with a
 * PostgreSQL of its own, since a test may look at what the whole server is doing.
 */
async function integrazione(annuncia) {
  const parti = Math.min(2, os.availableParallelism());
  annuncia(`Avvio PostgreSQL di prova: ${parti}…`);
  const esiti = await Promise.all(
    Array.from({ length: parti }, async (_, indice) => {
      const { postgresTemporaneo } = await import('../avvio/postgres.mjs');
      const segreto = 'segreto-di-prova-lungo-almeno-trentadue-caratteri';
      const server = await postgresTemporaneo({ segreto });
      const env = {
        VARCO_SECRET: segreto,
        DATABASE_URL: server.url,
        VARCO_DB_APP_URL: server.urlApp,
        VARCO_DB_SERVIZIO_URL: server.urlServizio,
        VARCO_DB_BANCHE_URL: server.urlBanche,
      };
      try {
        return await vitest('integration', env, [`--shard=${indice + 1}/${parti}`]);
      } finally {
        await server.ferma();
      }
    }),
  );
  const perche = esiti.flatMap((uno) => uno.perche ?? []).join('; ');
  return { ...somma(esiti), ...(perche && { perche }), cadute: esiti.flatMap(({ cadute = [] }) => cadute) };
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
