/** Who may import what. Each rule has a sentence: the sentence is the documentation. */
const TEST = '\\.test\\.tsx?$|^lib/testing/|\\.setup\\.ts$';
/** A context: a folder of lib that holds a piece of the domain. */
const CONTESTO = '^lib/(?!core/|platform/|clausole/|testing/|generated/|demo/)([^/]+)/';
/** What is pure and may be known by everybody: the core, the clauses and each context's domain. */
const PURO = '^lib/(core/|clausole/|[^/]+/domain(/|\\.ts$))';

/**
 * What each layer may take of the platform. What is not here (the connections, the owner's, the register, the outbox) belongs to the door
 * or to those named below.
 */
const soltanto = (...nomi) => `^lib/platform/(${nomi.join('|')})\\.ts$`;
const PIATTAFORMA_APP = soltanto(
  'corpo',
  'flussi',
  'apertura',
  'caricamenti',
  'caricamento-a-flusso',
  'cookie',
  'env',
  'erogatori',
  'fiducia',
  'firme/demo/firma-cades',
  'firme/demo/firma-pades',
  'gettoni',
  'guasti',
  'next-auth',
  'origine',
  'posta-locale',
  'salute',
  'use-case',
  'verificare-caricamento',
);
const PIATTAFORMA_JOBS = soltanto(
  'apertura',
  'cartella-archivi',
  'chiusura',
  'coda',
  'erogatori',
  'fiducia',
  'guasti',
  'lavori',
  'mail',
  'presenza',
  'uscita',
  'use-case',
);
const PIATTAFORMA_CONTESTI = soltanto(
  'archivio',
  'archivio-zip',
  'attesa-costante',
  'db',
  'env',
  'fiducia',
  'firme/(in-thread|motivi|tipi)',
  'fogli/scrivere',
  'gettoni',
  'impronte-password',
  'indirizzo',
  'leggere-zip',
  'limite-indirizzo',
  'pdf/(anteprima|coat-of-arms|genera-pdf)',
  'porta-servizio',
  'registro',
  'use-case',
);
/** What stands inside the door and belongs to it: connections, opening, register, outbox. */
const DENTRO_LA_PORTA = '^lib/platform/(apertura|db|notifiche|registro|soglia|sql)\\.ts$';
const REPOSITORY = '^lib/[^/]+/repository[^/]*\\.ts$';
/** How archives become the rows of a data bank: what is each bank's, and the machinery of lib/banche that is one for all. */
const IMPORTAZIONE = '^lib/[^/]+/importazione/';

const vieta = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { pathNot: TEST, ...from }, to });

module.exports = {
  forbidden: [
    vieta(
      'core-knows-nothing',
      'lib/core imports lib/core and pure libraries: no disk, no network, no database, no framework',
      { path: '^lib/core/' },
      {
        path: '^(lib/(?!core/)|(node:)?(fs|net|http|https|child_process|worker_threads)(/|$)|node_modules/(next|react|pg|@prisma|bullmq|nodemailer)/)',
      },
    ),
    vieta(
      'clauses-are-pure',
      'clauses are data: lib/clausole imports lib/core, what the data banks declare and zod',
      { path: '^lib/clausole/' },
      { pathNot: '^lib/(core|clausole|banche/domain)/|node_modules/zod/' },
    ),
    vieta(
      'domain-is-pure',
      'a domain imports other domains, the clauses and lib/core; no npm package',
      { path: '^lib/[^/]+/domain(/|\\.ts$)' },
      { pathNot: PURO },
    ),
    vieta(
      'schema-is-light',
      'a schema imports zod, lib/core, the clauses and its own domain: the browser loads it too',
      { path: '^lib/([^/]+)/schema[^/]*\\.ts$' },
      { pathNot: 'node_modules/zod/|^lib/(core|clausole)/|^lib/$1/(domain(/|\\.ts$)|schema[^/]*\\.ts$)' },
    ),
    vieta(
      'repository-is-narrow',
      'a repository takes its transaction: the database is known to it as a type only',
      { path: REPOSITORY },
      {
        path: '^lib/platform/(?!(db|sql|lettura-banca|limite-indirizzo)\\.ts$)|^lib/[^/]+/(use-cases/|steps\\.ts$)|node_modules/(next|react|pg|bullmq)/',
      },
    ),
    vieta(
      'repository-stays-home',
      'only the owning context uses a repository; others go through its steps',
      { path: '^lib/([^/]+)/' },
      { path: REPOSITORY, pathNot: '^lib/$1/' },
    ),
    vieta(
      'a-context-shows-its-steps',
      'of another context one sees its domain and its steps, nothing else; of a data bank, lib/banche sees its reader; a bank, the machinery of loads',
      { path: CONTESTO, pathNot: `${TEST}|^lib/banche/(steps|importazione/elenco)\\.ts$` },
      { path: CONTESTO, pathNot: `^lib/$1/|${PURO}|^lib/[^/]+/steps\\.ts$|^lib/banche/importazione/(archivio|voci)\\.ts$` },
    ),
    vieta(
      'no-use-case-calls-use-case',
      'a use case never calls another one: what they share is a step',
      { path: '^lib/[^/]+/(use-cases/|steps\\.ts$)' },
      { path: '^lib/[^/]+/use-cases/' },
    ),
    vieta(
      'only-the-door-opens-transactions',
      'outside lib/platform the database is a type: the door opens transactions',
      { path: '^(app|components|emails|jobs|lib)/', pathNot: `${TEST}|^lib/platform/` },
      { path: '^lib/(platform/db\\.ts$|generated/)', dependencyTypesNot: ['type-only'] },
    ),
    vieta(
      'only-the-door-writes-the-register',
      'outside lib/platform the register and the opening of a request are types: the door writes and opens',
      { pathNot: `${TEST}|^lib/platform/` },
      { path: '^lib/platform/(registro|apertura)\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    vieta(
      'acts-are-declared-in-contexts',
      'app and jobs run use cases, they do not make them',
      { path: '^(app|jobs)/' },
      { path: '^lib/platform/(use-case|porta-servizio)\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    vieta(
      'the-owner-stays-at-the-edge',
      'the owner of the tables, whom row-level security does not bind, serves commands and the demo',
      { pathNot: `${TEST}|^(bin|lib/platform|lib/demo)/` },
      { path: '^lib/platform/proprietario\\.ts$' },
    ),
    vieta(
      'contexts-see-little-of-the-platform',
      'a context takes of the platform the door and a few tools; SQL is for its repositories, outbox and long work for the jobs',
      { path: CONTESTO, pathNot: `${TEST}|${REPOSITORY}|${IMPORTAZIONE}` },
      { path: '^lib/platform/', pathNot: PIATTAFORMA_CONTESTI },
    ),
    vieta(
      'lib-knows-nothing-above',
      'lib never imports app, components, jobs, emails, bin or e2e',
      { path: '^lib/' },
      { path: '^(app|components|jobs|emails|bin|e2e)/' },
    ),
    vieta('platform-knows-no-context', 'the outside world does not know the domain', { path: '^lib/platform/' }, { path: CONTESTO }),
    vieta(
      'app-goes-through-use-cases',
      'pages and actions see use cases, schemas, views, pure rules, components and what the platform has for them',
      { path: '^app/' },
      { path: '^lib/', pathNot: `^lib/[^/]+/(use-cases/|schema[^/]*\\.ts$|views\\.ts$)|${PIATTAFORMA_APP}|${PURO}` },
    ),
    vieta(
      'components-are-light',
      'components import schemas, views, pure rules and each other: no server, no disk',
      { path: '^components/' },
      {
        path: `^(app|jobs|emails|bin)/|^lib/|^(node:)?(fs|net|http|crypto|path|child_process)(/|$)`,
        pathNot: `^lib/[^/]+/(schema[^/]*\\.ts$|views\\.ts$)|${PURO}`,
      },
    ),
    vieta(
      'jobs-go-through-use-cases',
      'jobs import use cases, the schemas of their payloads, emails and what the platform has for them',
      { path: '^jobs/' },
      { path: '^(app|components|bin)/|^lib/', pathNot: `^lib/[^/]+/(use-cases/|schema[^/]*\\.ts$)|${PIATTAFORMA_JOBS}|${PURO}` },
    ),
    vieta('bin-shows-no-screen', 'start, commands and checks never import screens', { path: '^bin/' }, { path: '^(app|components|e2e)/' }),
    vieta(
      'commands-go-through-use-cases',
      'a command takes of a context what a screen may, the import of a data bank and the demo; of the platform, not the inside of the door',
      { path: '^bin/', pathNot: `${TEST}|^bin/bench/` },
      { path: `^lib/[^/]+/(repository|steps)|${DENTRO_LA_PORTA}` },
    ),
    vieta(
      'the-start-is-plain-node',
      'what runs before anything is built is .mjs and imports no TypeScript',
      { path: '^bin/.*\\.mjs$' },
      { path: '^(app|bin|components|emails|jobs|lib)/.*\\.tsx?$' },
    ),
    vieta(
      'emails-know-the-core',
      'a message imports lib/core and other messages',
      { path: '^emails/' },
      { path: '^(app|components|jobs|bin|lib)/', pathNot: '^lib/core/' },
    ),
    vieta(
      'tests-stay-apart',
      'nothing that runs in production imports what exists for tests; the bench, which never does, makes its scene with it',
      { path: '^(app|components|emails|jobs|lib|bin)/', pathNot: `${TEST}|^bin/bench/` },
      { path: `${TEST}|^e2e/` },
    ),
    vieta(
      'no-development-packages',
      'what runs in production is installed in production',
      { path: '^(app|components|emails|jobs|lib)/' },
      { dependencyTypes: ['npm-dev'] },
    ),
    vieta('everything-resolves', 'an import names something that exists', {}, { couldNotResolve: true }),
    vieta('no-circular', 'no cycles, types included', {}, { circular: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '(^|/)node_modules/|^lib/generated/' },
    exclude: { path: '^\\.next/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
