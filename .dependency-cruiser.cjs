/** Who may import what. Each rule has a sentence: the sentence is the documentation. */
const TEST = '\\.test\\.tsx?$|^lib/testing/|\\.setup\\.ts$';
/** A context: a folder of lib that holds a piece of the domain. */
const CONTESTO = '^lib/(?!core/|platform/|clausole/|testing/|generated/|demo/)([^/]+)/';
/** What is pure and may be known by everybody: the core, the clauses and each context's domain. */
const PURO = '^lib/(core/|clausole/|[^/]+/domain(/|\\.ts$))';

const vieta = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { pathNot: TEST, ...from }, to });

module.exports = {
  forbidden: [
    vieta('core-knows-nothing', 'lib/core imports lib/core and pure libraries: no disk, no network, no database, no framework', { path: '^lib/core/' }, { path: '^(lib/(?!core/)|(node:)?(fs|net|http|https|child_process|worker_threads)(/|$)|node_modules/(next|react|pg|@prisma|bullmq|nodemailer)/)' }),
    vieta('clauses-are-pure', 'clauses are data: lib/clausole imports lib/core and zod', { path: '^lib/clausole/' }, { pathNot: '^lib/(core|clausole)/|node_modules/zod/' }),
    vieta('domain-is-pure', 'a domain imports other domains, the clauses and lib/core; no npm package', { path: '^lib/[^/]+/domain(/|\\.ts$)' }, { pathNot: PURO }),
    vieta('schema-is-light', 'a schema imports zod, lib/core, the clauses and its own domain: the browser loads it too', { path: '^lib/([^/]+)/schema[^/]*\\.ts$' }, { pathNot: 'node_modules/zod/|^lib/(core|clausole)/|^lib/$1/(domain(/|\\.ts$)|schema[^/]*\\.ts$)' }),
    vieta('repository-is-narrow', 'a repository takes its transaction: the database is known to it as a type only', { path: '^lib/[^/]+/repository[^/]*\\.ts$' }, { path: '^lib/platform/(?!db\\.ts$)|^lib/[^/]+/(use-cases/|steps\\.ts$)|node_modules/(next|react|pg|bullmq)/' }),
    vieta('repository-stays-home', 'only the owning context uses a repository; others go through its steps', { path: '^lib/([^/]+)/' }, { path: '^lib/[^/]+/repository[^/]*\\.ts$', pathNot: '^lib/$1/' }),
    vieta('a-context-shows-its-steps', 'of another context one sees its domain and its steps, nothing else', { path: CONTESTO }, { path: CONTESTO, pathNot: `^lib/$1/|${PURO}|^lib/[^/]+/steps\\.ts$` }),
    vieta('no-use-case-calls-use-case', 'a use case never calls another one: what they share is a step', { path: '^lib/[^/]+/(use-cases/|steps\\.ts$)' }, { path: '^lib/[^/]+/use-cases/' }),
    vieta('only-the-door-opens-transactions', 'outside lib/platform the database is a type: the door opens transactions', { path: '^(app|components|emails|jobs|lib)/', pathNot: `${TEST}|^lib/platform/` }, { path: '^lib/(platform/db\\.ts$|generated/)', dependencyTypesNot: ['type-only'] }),
    vieta('lib-knows-nothing-above', 'lib never imports app, components, jobs, emails, bin or e2e', { path: '^lib/' }, { path: '^(app|components|jobs|emails|bin|e2e)/' }),
    vieta('platform-knows-no-context', 'the outside world does not know the domain', { path: '^lib/platform/' }, { path: CONTESTO }),
    vieta('app-goes-through-use-cases', 'pages and actions see use cases, schemas, views, pure rules, components and the adapters of session and form', { path: '^app/' }, { path: '^lib/', pathNot: `^lib/[^/]+/(use-cases/|schema[^/]*\\.ts$|views\\.ts$)|^lib/platform/(?!db\\.ts$)|${PURO}` }),
    vieta('components-are-light', 'components import schemas, views, pure rules and each other: no server, no disk', { path: '^components/' }, { path: `^(app|jobs|emails|bin)/|^lib/|^(node:)?(fs|net|http|crypto|path|child_process)(/|$)`, pathNot: `^lib/[^/]+/(schema[^/]*\\.ts$|views\\.ts$)|${PURO}` }),
    vieta('jobs-go-through-use-cases', 'jobs import use cases, the schemas of their payloads, emails and the platform except the database', { path: '^jobs/' }, { path: '^(app|components|bin)/|^lib/', pathNot: `^lib/[^/]+/(use-cases/|schema[^/]*\\.ts$)|^lib/platform/(?!db\\.ts$)|${PURO}` }),
    vieta('emails-know-the-core', 'a message imports lib/core and other messages', { path: '^emails/' }, { path: '^(app|components|jobs|bin|lib)/', pathNot: '^lib/core/' }),
    vieta('tests-stay-apart', 'nothing that runs in production imports what exists for tests', { path: '^(app|components|emails|jobs|lib|bin)/' }, { path: `${TEST}|^e2e/` }),
    vieta('no-development-packages', 'what runs in production is installed in production', { path: '^(app|components|emails|jobs|lib)/' }, { dependencyTypes: ['npm-dev'] }),
    vieta('everything-resolves', 'an import names something that exists', {}, { couldNotResolve: true }),
    vieta('no-circular', 'no cycles, types included', {}, { circular: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(lib/generated|\\.next)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
