import path from 'node:path';

/**
 * How a runner's report becomes two numbers. A runner that ran nothing, that fell without blaming a test, or that left tests out has
 * failed. `cadute`: the tests that failed, by name, since the end of a long run is what one reads.
 * @typedef {{passate: number, fallite: number, perche?: string, cadute?: string[]}} Conteggio
 */

/**
 * @param {number} passate @param {number} fallite @param {number} saltate @param {number} codice exit code of the runner @returns
 * {Conteggio}
 */
function giudica(passate, fallite, saltate, codice) {
  if (passate + fallite + saltate === 0) return { passate, fallite: 1, perche: 'nessuna prova eseguita' };
  if (saltate) return { passate, fallite: fallite + saltate, perche: `${saltate} prove saltate` };
  if (codice !== 0 && fallite === 0) return { passate, fallite: 1, perche: `concluso con codice ${codice}` };
  return { passate, fallite };
}

/** The one group of tests that may be left out, and says so in its title: it reads real signed files that are not in the repository. */
const NON_CONTROLLATE = 'NOT CHECKED HERE';

/** @param {Conteggio} conteggio @param {string[]} cadute @returns {Conteggio} */
const conCadute = (conteggio, cadute) => (cadute.length ? { ...conteggio, cadute } : conteggio);

/**
 * A file that could not be loaded blames no test: its own name and why stand for it.
 * @param {FileProvato} file
 */
function caduteDelFile({ name = '', status, message = '', assertionResults }) {
  const prove = assertionResults.filter((prova) => prova.status === 'failed').map(({ fullName }) => `${path.basename(name)}: ${fullName}`);
  return prove.length > 0 || status !== 'failed' ? prove : [`${path.basename(name)}: ${message.split('\n')[0]}`];
}

/**
 * @typedef {{name?: string, status?: string, message?: string, assertionResults: {fullName: string, status: string}[]}} FileProvato
 * @param {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number, testResults?: FileProvato[]}} rapporto
 * of vitest's json reporter
 * @param {number} codice @returns {Conteggio}
 */
export function daVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, testResults = [] }, codice) {
  const lasciate = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, fullName }) => status !== 'passed' && status !== 'failed' && fullName.includes(NON_CONTROLLATE)).length;
  const conteggio = conCadute(
    giudica(numPassedTests, numFailedTests, numPendingTests + numTodoTests - lasciate, codice),
    testResults.flatMap(caduteDelFile),
  );
  return lasciate > 0 && conteggio.perche === undefined
    ? { ...conteggio, perche: `${lasciate} non controllate: qui mancano i file firmati veri` }
    : conteggio;
}

/**
 * @typedef {{title: string, specs?: {title: string, ok: boolean}[], suites?: Gruppo[]}} Gruppo a file, or a `describe` of it
 * @param {Gruppo[]} gruppi @returns {string[]}
 */
const viaggiCaduti = (gruppi) =>
  gruppi.flatMap(({ title, specs = [], suites = [] }) =>
    [...specs.filter(({ ok }) => !ok).map((prova) => prova.title), ...viaggiCaduti(suites)].map((prova) => `${title}: ${prova}`),
  );

/**
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}, suites?: Gruppo[]}} rapporto of Playwright's json
 * reporter @param {number} codice @returns {Conteggio}
 */
export const daPlaywright = ({ stats, suites = [] }, codice) =>
  conCadute(giudica(stats.expected, stats.unexpected + stats.flaky, stats.skipped, codice), viaggiCaduti(suites));

/** @param {Conteggio[]} conteggi @returns {Conteggio} */
export const somma = (conteggi) =>
  conteggi.reduce((totale, { passate, fallite }) => ({ passate: totale.passate + passate, fallite: totale.fallite + fallite }), {
    passate: 0,
    fallite: 0,
  });
