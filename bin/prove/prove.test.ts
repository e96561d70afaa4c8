import { describe, expect, it } from 'vitest';
import { daPlaywright, daVitest, somma } from './conteggi.mjs';
import { controllaInterrogazioni, controllaLockfile, controllaNomi, controllaRighe } from './regole-sorgenti.mjs';

const vitest = (passate: number, fallite: number, saltate = 0) => ({
  numPassedTests: passate,
  numFailedTests: fallite,
  numPendingTests: saltate,
});

describe('the count of a runner', () => {
  it('sums what passed and what failed', () => {
    expect(somma([daVitest(vitest(3, 1), 1), daPlaywright({ stats: { expected: 2, unexpected: 1, flaky: 0, skipped: 0 } }, 1)])).toEqual({
      passate: 5,
      fallite: 2,
    });
  });

  it.each([
    ['ran nothing', daVitest(vitest(0, 0), 0)],
    ['fell without blaming a test', daVitest(vitest(5, 0), 1)],
    ['left a test out', daVitest(vitest(5, 0, 1), 0)],
    ['needed a second try', daPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 } }, 0)],
    ['left a journey out', daPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 1 } }, 0)],
  ])('is a failure when it %s', (_come, conteggio) => {
    expect(conteggio.fallite).toBe(1);
  });

  it('names what failed: the end of a long run is all that one reads', () => {
    const file = (name: string, assertionResults: { fullName: string; status: string }[], message = '') => ({
      name: `/varco/lib/${name}`,
      status: 'failed',
      message,
      assertionResults,
    });
    const prove = [
      { fullName: 'CA-18 a term', status: 'failed' },
      { fullName: 'another', status: 'passed' },
    ];
    const caduti = { ...vitest(1, 2), testResults: [file('a.test.ts', prove), file('b.test.ts', [], 'Cannot find c\nat d')] };
    expect(daVitest(caduti, 1).cadute).toEqual(['a.test.ts: CA-18 a term', 'b.test.ts: Cannot find c']);
    const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
    const specs = [
      { title: 'a journey', ok: false },
      { title: 'b', ok: true },
    ];
    expect(daPlaywright({ stats, suites: [{ title: '01.spec.ts', suites: [{ title: 'who', specs }] }] }, 1).cadute).toEqual([
      '01.spec.ts: who: a journey',
    ]);
    expect(daVitest(vitest(5, 0), 0)).not.toHaveProperty('cadute');
  });

  it('tells of the real signed files that are missing, which is no failure, and of nothing else left out', () => {
    const lasciata = (fullName: string) => [{ assertionResults: [{ fullName, status: 'skipped' }] }];
    const manca = { ...vitest(5, 0, 1), testResults: lasciata('real signed files (NOT CHECKED HERE where they are missing) one') };
    expect(daVitest(manca, 0)).toEqual({ passate: 5, fallite: 0, perche: expect.stringContaining('1 non controllate') });
    expect(daVitest({ ...manca, numPendingTests: 2 }, 0).fallite).toBe(1);
    expect(daVitest({ ...vitest(5, 0, 1), testResults: lasciata('anything else') }, 0).fallite).toBe(1);
  });
});

describe('the rules on sources', () => {
  const lunghi = (righe: number) => () => 'x\n'.repeat(righe);

  it('let a file grow to 300 lines and no further', () => {
    expect(controllaRighe(['lib/a.ts'], lunghi(300))).toEqual([]);
    expect(controllaRighe(['lib/a.ts'], lunghi(301))).toEqual(['lib/a.ts: 301 righe, il massimo è 300.']);
    expect(controllaRighe(['package-lock.json', 'docs/a.md'], lunghi(9000))).toEqual([]);
  });

  it('find the name of a comune in code, and leave it to data, tests and documents', () => {
    const testo = () => "riga\nif (comune === 'Capannori') {}\n";
    expect(controllaNomi(['lib/convenzioni/domain.ts'], testo)).toEqual([
      'lib/convenzioni/domain.ts:2: nomina «Capannori», che spetta ai dati dei modelli e della dimostrazione.',
    ]);
    expect(
      controllaNomi(
        ['lib/clausole/modelli/capannori.ts', 'lib/demo/enti.ts', 'README.md', 'docs/x.md', 'lib/a.test.ts', 'e2e/a.spec.ts'],
        testo,
      ),
    ).toEqual([]);
  });

  it.each([
    ['a model', 'await tx.operatore.findMany({})'],
    ['a model on its own line', 'await tx\n  .operatore.findMany({})'],
    ['a statement', 'await tx.$queryRaw`SELECT 1`'],
    ['a statement that writes', 'await tx.$executeRaw`SELECT 1`'],
  ])('leave the database to the repositories of a context: %s', (_che, testo) => {
    const leggi = () => testo;
    const frase = (nome: string) => `${nome}: interroga la base di dati, che spetta ai file repository*.ts del contesto.`;
    const vietati = ['lib/operatori/steps.ts', 'lib/operatori/use-cases/abilitare.ts', 'lib/anagrafe/importazione/carica.ts'];
    expect(controllaInterrogazioni(vietati, leggi)).toEqual(vietati.map(frase));
    const ammessi = ['lib/operatori/repository.ts', 'lib/operatori/repository-elenco.ts', 'lib/operatori/steps.int.test.ts'];
    const altrove = ['lib/platform/db.ts', 'lib/demo/enti.ts', 'lib/testing/mondo.ts', 'bin/bench/scena.ts'];
    expect(controllaInterrogazioni([...ammessi, ...altrove], leggi)).toEqual([]);
    expect(controllaInterrogazioni(vietati, () => 'await getOperatori(tx, ids); // contesto.tx, then')).toEqual([]);
  });

  it('want a lockfile that names no registry', () => {
    expect(controllaLockfile('{"packages":{"a":{"version":"1"}}}')).toEqual([]);
    expect(controllaLockfile('{"a":{"resolved":"https://registry.example/a.tgz"}}')).toHaveLength(1);
  });
});
