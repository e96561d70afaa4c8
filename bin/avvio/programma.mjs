import { spawn } from 'node:child_process';
import readline from 'node:readline';
import { ErroreAvvio } from './errore-avvio.mjs';
import { RADICE } from './percorsi.mjs';
import { fermaProcesso } from './processi.mjs';

/** Programs under way: a stop in the middle of an installation stops them too. @type {Set<import('node:child_process').ChildProcess>} */
const inCorso = new Set();

// However we end, they do not stay behind.
process.on('exit', () => inCorso.forEach((figlio) => figlio.kill('SIGTERM')));

/** Milliseconds that a program has to end when it is asked to. */
const PAZIENZA = 5_000;

/** Asks them to end, waits for them, and ends those that do not. */
export async function interrompiProgrammi() {
  await Promise.all([...inCorso].map((figlio) => figlio.pid && fermaProcesso(figlio.pid, { entro: PAZIENZA })));
}

/**
 * Runs a program to its end. Its words are shown when it fails, or line by line to whoever listens.
 * @param {string} cosa what it does, to begin the sentence of its failure
 * @param {string} comando @param {string[]} argomenti
 * @param {{env?: Record<string, string | undefined>, scrivi?: (riga: string) => void, entro?: number, nato?: (pid: number | undefined)
 *   => void}} [come] the whole
 *   environment (default: ours); milliseconds after which it is thought to hang; told of its number at birth, and at the end without one
 * @throws {ErroreAvvio}
 */
export async function esegui(cosa, comando, argomenti, { env = process.env, scrivi, entro, nato } = {}) {
  const figlio = spawn(comando, argomenti, {
    cwd: RADICE,
    env,
    stdio: ['ignore', 'pipe', 'pipe', nato ? 'ipc' : 'ignore'],
    timeout: entro,
    killSignal: 'SIGKILL',
  });
  inCorso.add(figlio);
  nato?.(figlio.pid);
  let detto = '';
  for (const flusso of [figlio.stdout, figlio.stderr]) {
    if (scrivi) readline.createInterface({ input: flusso }).on('line', scrivi);
    else flusso.on('data', (pezzo) => (detto = (detto + pezzo).slice(-4_000)));
  }
  const esito = await new Promise((risolvi) => {
    figlio.once('error', (errore) => risolvi(errore.message));
    figlio.once('close', (codice, segnale) => risolvi(codice === 0 ? '' : (segnale ?? `codice ${codice}`)));
  });
  inCorso.delete(figlio);
  nato?.(undefined);
  if (esito) throw new ErroreAvvio(`${cosa} non si è concluso (${esito}).\n${detto.trim()}`.trim());
}
