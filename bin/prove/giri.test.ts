import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { nelProgetto } from '../avvio/percorsi.mjs';
import { controllaGiri, ritorniDelleBanche } from './giri.mjs';

const { forbidden } = createRequire(import.meta.url)(nelProgetto('.dependency-cruiser.cjs')) as {
  forbidden: { name: string; from: { path?: string; pathNot?: string } }[];
};

type Arco = readonly [da: string, a: string];
const giri = (archi: readonly Arco[], ritorni: Readonly<Record<string, string>> = {}) =>
  controllaGiri(
    archi.map(([da, a]) => ({ source: `lib/${da}`, dependencies: [{ resolved: `lib/${a}` }] })),
    forbidden,
    ritorni,
  );

const ANDATA: Arco = ['uno/steps.ts', 'due/steps.ts'];
const RITORNO: Arco = ['due/use-cases/fare.ts', 'uno/steps.ts'];

describe('rings between contexts', () => {
  it('are told with the imports that close them, however long', () => {
    expect(giri([ANDATA, RITORNO])).toEqual([
      expect.stringContaining('uno → due → uno (lib/uno/steps.ts → lib/due/steps.ts; lib/due/use-cases/fare.ts → lib/uno/steps.ts)'),
    ]);
    expect(giri([ANDATA, ['due/steps.ts', 'tre/domain.ts'], ['tre/views.ts', 'uno/domain/cosa.ts']])).toEqual([
      expect.stringContaining('uno → due → tre → uno'),
    ]);
  });

  it('may be closed by a listed return, as long as it closes one', () => {
    expect(giri([ANDATA, RITORNO], { 'due → uno': 'perché' })).toEqual([]);
    expect(giri([RITORNO], { 'due → uno': 'perché' })).toEqual([expect.stringContaining('due → uno: non chiude più nessun giro')]);
    expect(giri([ANDATA], { 'due → uno': 'perché' })).toHaveLength(1);
  });

  it('may be closed by every data bank that is in their list, and by nobody else', () => {
    const lista = { source: 'lib/banche/domain/elenco.ts', dependencies: [{ resolved: 'lib/urne/domain/banca.ts' }] };
    const banca = { source: 'lib/urne/importazione/archivio.ts', dependencies: [{ resolved: 'lib/banche/importazione/archivio.ts' }] };
    expect(Object.keys(ritorniDelleBanche([lista, banca]))).toEqual(['urne → banche']);
    expect(controllaGiri([lista, banca], forbidden, ritorniDelleBanche([lista, banca]))).toEqual([]);
    expect(controllaGiri([lista, banca], forbidden, {})).toHaveLength(1);
  });

  it('are never made by pure domains, listed or not', () => {
    const domini: Arco[] = [
      ['uno/domain.ts', 'due/domain/cosa.ts'],
      ['due/domain/altro.ts', 'uno/domain.ts'],
    ];
    expect(giri(domini, { 'due → uno': 'perché' })).toEqual([expect.stringContaining('Giro tra domini puri')]);
  });

  it.each([
    ['what everybody may know', ['uno/steps.ts', 'core/date.ts'], ['core/date.ts', 'uno/domain.ts']],
    ['tests', ANDATA, ['due/fare.int.test.ts', 'uno/steps.ts']],
    ['a context with itself', ['uno/steps.ts', 'uno/domain.ts'], ['uno/domain.ts', 'uno/views.ts']],
  ] as const)('are not made by %s', (_chi, andata, ritorno) => {
    expect(giri([andata, ritorno])).toEqual([]);
  });
});
