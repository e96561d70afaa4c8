/**
 * From a fresh clone to something that can run: modules, Prisma's client, the build. Each is made only when what it comes from has
 * changed.
 */
import { ErroreAvvio } from './errore-avvio.mjs';
import { eAggiornata, impronta, rifai } from './impronte.mjs';
import { prendiLucchetto } from './lucchetto.mjs';
import { RADICE, nelProgetto } from './percorsi.mjs';
import { esegui } from './programma.mjs';

/** What the build is made from; the tests beside the sources are not. */
const SORGENTI = [
  'app',
  'components',
  'lib',
  'emails',
  'jobs',
  'prisma',
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
];
const nonConta = (percorso) => /\.test\.tsx?$|\/lib\/(generated|testing)(\/|$)/.test(percorso);

/** @returns {string} fingerprint of the sources that the build is made from */
export const improntaSorgenti = (radice = RADICE) => impronta(radice, SORGENTI, nonConta);

const SENZA_RETE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i;

/** Instead of npm's page of words, what to do; of the words, those that say which address it was. @param {Error} errore */
export function senzaPacchetti(errore) {
  const { message: detto } = errore;
  if (detto.includes('ENOSPC')) return new ErroreAvvio('Il disco è pieno: i pacchetti non ci stanno. Libera spazio e riprova.');
  if (!SENZA_RETE.test(detto)) return errore;
  const [quale] = /request to \S+ failed[^\n]*/.exec(detto) ?? [];
  return new ErroreAvvio(
    `Il registro dei pacchetti npm non è raggiungibile: controlla la rete e il proxy («npm config get registry»), poi riprova.${quale ? `\n(${quale})` : ''}`,
  );
}

/**
 * npm may not run install scripts (since 11 only the allowed ones, before it all of them): we run none, and do by ourselves the little
 * that is needed.
 */
const dipendenze = (annuncia) => ({
  segno: nelProgetto('node_modules', '.varco-impronta'),
  prova: nelProgetto('node_modules'),
  attesa: impronta(RADICE, ['package.json', 'package-lock.json']),
  async fai() {
    annuncia('Installo le dipendenze (la prima volta serve circa un minuto)…');
    const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const argomenti = [
      ...npm.slice(1),
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--fetch-retry-maxtimeout=10000',
    ];
    try {
      await esegui('Installare le dipendenze', npm[0], argomenti);
    } catch (errore) {
      throw senzaPacchetti(errore);
    }
  },
});

/** The generator would download an engine that it does not use: it is told that it has one already. */
const clientDatabase = (annuncia) => ({
  segno: nelProgetto('lib', 'generated', '.varco-impronta'),
  prova: nelProgetto('lib', 'generated', 'prisma', 'client.ts'),
  attesa: impronta(RADICE, ['prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'], (percorso) =>
    percorso.endsWith('/migrations'),
  ),
  async fai() {
    annuncia("Preparo l'accesso al database…");
    const prisma = nelProgetto('node_modules', 'prisma', 'build', 'index.js');
    const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' };
    await esegui("Preparare l'accesso al database", process.execPath, [prisma, 'generate'], { env });
  },
});

const pagine = (annuncia) => ({
  segno: nelProgetto('.next', 'varco-impronta'),
  prova: nelProgetto('.next', 'BUILD_ID'),
  attesa: improntaSorgenti(),
  async fai() {
    annuncia('Costruisco le pagine (un minuto o due, solo quando i sorgenti cambiano)…');
    const next = nelProgetto('node_modules', 'next', 'dist', 'bin', 'next');
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    await esegui('Costruire le pagine', process.execPath, [next, 'build'], { env, entro: 900_000 });
  },
});

/**
 * @param {(frase: string) => void} annuncia
 * @param {{costruzione?: boolean}} [cosa] commands and most tests need no build
 */
export async function prepara(annuncia, { costruzione = true } = {}) {
  let lascia;
  try {
    for (const opera of costruzione ? [dipendenze, clientDatabase, pagine] : [dipendenze, clientDatabase]) {
      if (eAggiornata(opera(annuncia))) continue;
      lascia ??= await prendiLucchetto(nelProgetto('.varco-preparazione'), 'la preparazione di questa cartella', {
        attesa: 900_000,
        annuncia: () => annuncia('Un altro avvio sta preparando questa cartella: aspetto che finisca…'),
      });
      const ora = opera(annuncia);
      if (!eAggiornata(ora)) await rifai(ora);
    }
  } finally {
    lascia?.();
  }
}
