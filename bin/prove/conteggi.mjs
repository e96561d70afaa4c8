/**
 * How a runner's report becomes two numbers. A runner that ran nothing, that fell without blaming a test, or that left tests out has
 * failed.
 * @typedef {{passate: number, fallite: number, perche?: string}} Conteggio
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

/**
 * @param {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number, testResults?:
 * {assertionResults: {fullName: string, status: string}[]}[]}} rapporto of vitest's json reporter @param {number} codice
 * @returns {Conteggio}
 */
export function daVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, testResults = [] }, codice) {
  const lasciate = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, fullName }) => status !== 'passed' && status !== 'failed' && fullName.includes(NON_CONTROLLATE)).length;
  const conteggio = giudica(numPassedTests, numFailedTests, numPendingTests + numTodoTests - lasciate, codice);
  return lasciate > 0 && conteggio.perche === undefined
    ? { ...conteggio, perche: `${lasciate} non controllate: qui mancano i file firmati veri` }
    : conteggio;
}

/**
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}}} rapporto of Playwright's json reporter @param
 * {number} codice
 */
export const daPlaywright = ({ stats }, codice) => giudica(stats.expected, stats.unexpected + stats.flaky, stats.skipped, codice);

/** @param {Conteggio[]} conteggi @returns {Conteggio} */
export const somma = (conteggi) =>
  conteggi.reduce((totale, { passate, fallite }) => ({ passate: totale.passate + passate, fallite: totale.fallite + fallite }), {
    passate: 0,
    fallite: 0,
  });
