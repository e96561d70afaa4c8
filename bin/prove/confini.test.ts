import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nelProgetto } from '../avvio/percorsi.mjs';

const CONFIGURAZIONE = nelProgetto('.dependency-cruiser.cjs');
const { forbidden } = createRequire(import.meta.url)(CONFIGURAZIONE) as { forbidden: { name: string }[] };

/** What is planted: who imports, what, and whether as a type only. */
type Import = readonly [da: string, a: string, come?: 'tipo'];

/** For each rule, imports that it must refuse. */
const VIETATI: Readonly<Record<string, readonly Import[]>> = {
  'core-knows-nothing': [
    ['lib/core/a.ts', 'lib/uno/domain.ts'],
    ['lib/core/a.ts', 'node:fs'],
  ],
  'clauses-are-pure': [['lib/clausole/a.ts', 'lib/uno/domain.ts']],
  'domain-is-pure': [['lib/uno/domain.ts', 'lib/platform/env.ts']],
  'schema-is-light': [['lib/uno/schema.ts', 'lib/uno/views.ts']],
  'repository-is-narrow': [['lib/uno/repository.ts', 'lib/platform/gettoni.ts']],
  'repository-stays-home': [['lib/due/steps.ts', 'lib/uno/repository.ts']],
  'a-context-shows-its-steps': [['lib/due/use-cases/fare.ts', 'lib/uno/views.ts']],
  'no-use-case-calls-use-case': [['lib/uno/use-cases/fare.ts', 'lib/uno/use-cases/disfare.ts']],
  'only-the-door-opens-transactions': [
    ['lib/uno/use-cases/fare.ts', 'lib/platform/db.ts'],
    ['lib/due/repository.ts', 'lib/generated/prisma/client.ts'],
    ['jobs/fare.ts', 'lib/platform/db.ts'],
  ],
  'only-the-door-writes-the-register': [
    ['lib/uno/use-cases/fare.ts', 'lib/platform/registro.ts'],
    ['lib/demo/scena.ts', 'lib/platform/apertura.ts'],
  ],
  'acts-are-declared-in-contexts': [
    ['jobs/fare.ts', 'lib/platform/use-case.ts'],
    ['app/azioni.ts', 'lib/platform/porta-servizio.ts'],
  ],
  'the-owner-stays-at-the-edge': [['lib/uno/steps.ts', 'lib/platform/proprietario.ts', 'tipo']],
  'contexts-see-little-of-the-platform': [
    ['lib/uno/use-cases/fare.ts', 'lib/platform/uscita.ts'],
    ['lib/uno/steps.ts', 'lib/platform/sql.ts'],
  ],
  'lib-knows-nothing-above': [['lib/due/views.ts', 'components/a.tsx']],
  'platform-knows-no-context': [['lib/platform/env.ts', 'lib/uno/steps.ts']],
  'app-goes-through-use-cases': [
    ['app/azioni.ts', 'lib/uno/repository.ts'],
    ['app/azioni.ts', 'lib/platform/lavori.ts'],
    ['app/azioni.ts', 'lib/platform/db.ts', 'tipo'],
  ],
  'components-are-light': [
    ['components/a.tsx', 'lib/platform/env.ts'],
    ['components/a.tsx', 'node:fs'],
  ],
  'jobs-go-through-use-cases': [
    ['jobs/fare.ts', 'lib/uno/steps.ts'],
    ['jobs/fare.ts', 'lib/platform/cookie.ts'],
  ],
  'bin-shows-no-screen': [['bin/comandi/fare.ts', 'components/a.tsx']],
  'commands-go-through-use-cases': [
    ['bin/comandi/fare.ts', 'lib/uno/repository.ts'],
    ['bin/comandi/fare.ts', 'lib/due/steps.ts'],
    ['bin/comandi/fare.ts', 'lib/platform/db.ts'],
  ],
  'the-start-is-plain-node': [['bin/avvio/fare.mjs', 'lib/core/a.ts']],
  'emails-know-the-core': [['emails/a.tsx', 'lib/uno/views.ts']],
  'tests-stay-apart': [['app/azioni.ts', 'lib/testing/mondo.ts']],
  'no-development-packages': [['app/azioni.ts', 'attrezzo']],
  'everything-resolves': [['app/azioni.ts', 'lib/che-non-esiste.ts']],
  'no-circular': [['lib/uno/cerchio-a.ts', 'lib/uno/cerchio-b.ts', 'tipo']],
};

/** The way back of the circle, which is told once. */
const RITORNO: Import = ['lib/uno/cerchio-b.ts', 'lib/uno/cerchio-a.ts', 'tipo'];

/** Neighbours of those, which every rule must let pass. */
const AMMESSI: readonly Import[] = [
  ['lib/tre/repository.ts', 'lib/platform/db.ts', 'tipo'],
  ['lib/tre/repository.ts', 'lib/platform/sql.ts'],
  ['lib/tre/repository.ts', 'lib/generated/prisma/client.ts', 'tipo'],
  ['lib/tre/use-cases/fare.ts', 'lib/platform/use-case.ts'],
  ['lib/tre/use-cases/fare.ts', 'lib/platform/registro.ts', 'tipo'],
  ['lib/anagrafe/importazione/a.ts', 'lib/platform/connessione.ts', 'tipo'],
  ['lib/platform/soglia.ts', 'lib/platform/registro.ts'],
  ['app/pagina.tsx', 'lib/tre/use-cases/fare.ts'],
  ['app/pagina.tsx', 'lib/platform/apertura.ts', 'tipo'],
  ['jobs/worker.ts', 'lib/platform/uscita.ts'],
  ['bin/comandi/altro.ts', 'lib/tre/use-cases/fare.ts'],
  ['bin/comandi/altro.ts', 'lib/platform/proprietario.ts'],
  ['bin/comandi/altro.ts', 'lib/anagrafe/importazione/a.ts'],
  ['bin/bench/scena.ts', 'lib/testing/mondo.ts'],
];

const chiave = (da: string, a: string) => `${da} → ${a}`;

describe('the rules on imports', () => {
  let cartella = '';
  let trovate = new Map<string, Set<string>>();

  beforeAll(() => {
    cartella = mkdtempSync(path.join(os.tmpdir(), 'varco-confini-'));
    const testi = new Map<string, string[]>();
    for (const [da, a, come] of [...Object.values(VIETATI).flat(), ...AMMESSI, RITORNO]) {
      const interno = /^[a-z]+\//.test(a);
      const specificatore = interno ? `@/${a.replace(/\.tsx?$/, '')}` : a;
      const righe = testi.get(da) ?? testi.set(da, []).get(da) ?? [];
      righe.push(
        come === 'tipo'
          ? `import type { A as A${righe.length} } from '${specificatore}'; export type B${righe.length} = A${righe.length};`
          : `import * as a${righe.length} from '${specificatore}'; export const b${righe.length} = a${righe.length};`,
      );
      if (interno && !a.includes('che-non-esiste') && !testi.has(a)) testi.set(a, []);
    }
    const scrivi = (file: string, testo: string) => {
      mkdirSync(path.dirname(path.join(cartella, file)), { recursive: true });
      writeFileSync(path.join(cartella, file), testo);
    };
    for (const [file, righe] of testi) scrivi(file, ['export type A = 1; export const a = 1;', ...righe].join('\n'));
    scrivi(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: { module: 'esnext', moduleResolution: 'bundler', baseUrl: '.', paths: { '@/*': ['./*'] } } }),
    );
    scrivi('package.json', JSON.stringify({ name: 'finto', devDependencies: { attrezzo: '1.0.0' } }));
    scrivi('node_modules/attrezzo/package.json', JSON.stringify({ name: 'attrezzo', version: '1.0.0', main: 'index.js' }));
    scrivi('node_modules/attrezzo/index.js', 'module.exports = 1;');
    const programma = nelProgetto('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const esito = spawnSync(
      process.execPath,
      [programma, '--config', CONFIGURAZIONE, '--output-type', 'json', 'app', 'bin', 'components', 'lib', 'emails', 'jobs'],
      { cwd: cartella, encoding: 'utf8' },
    );
    const { summary } = JSON.parse(esito.stdout) as { summary: { violations: { rule: { name: string }; from: string; to: string }[] } };
    trovate = new Map(
      forbidden.map(({ name }) => [
        name,
        new Set(
          summary.violations.filter(({ rule }) => rule.name === name).map(({ from, to }) => chiave(from, to.replace(/^@\/|^node:/, ''))),
        ),
      ]),
    );
  }, 20_000);

  afterAll(() => rmSync(cartella, { recursive: true, force: true }));

  it('each have an import here that they must refuse', () => {
    expect(Object.keys(VIETATI).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(VIETATI).flatMap(([regola, vietati]) => vietati.map(([da, a]) => [regola, da, a] as const)))(
    '%s refuses %s → %s',
    (regola, da, a) => {
      const visti = [...(trovate.get(regola) ?? [])].map((vista) => vista.replace(/\.tsx?$/, ''));
      const cercata = a === 'attrezzo' ? 'node_modules/attrezzo/index.js' : a.replace(/^node:|\.tsx?$/g, '');
      expect(visti).toContain(chiave(da, cercata));
    },
  );

  it.each(AMMESSI.map(([da, a]) => [da, a] as const))('let %s → %s pass', (da, a) => {
    expect([...trovate].filter(([, viste]) => viste.has(chiave(da, a))).map(([regola]) => regola)).toEqual([]);
  });
});
