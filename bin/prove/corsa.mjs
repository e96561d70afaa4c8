/** Running a step's program, with its words on the terminal as they come. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RADICE } from '../avvio/percorsi.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const inCorso = new Set();

/** Ctrl-C for what runs, which Playwright needs to stop its Varco; resolves once all of it is over. */
export async function interrompi() {
  await Promise.all(
    [...inCorso].map((figlio) => {
      const chiuso = new Promise((risolvi) => figlio.once('close', risolvi));
      figlio.kill('SIGINT');
      return chiuso;
    }),
  );
}

/**
 * @param {string[]} argomenti for Node @param {Record<string, string | undefined>} [env] in addition to ours @returns {Promise<number>}
 * exit code
 */
export function corri(argomenti, env = {}) {
  return new Promise((risolvi) => {
    const figlio = spawn(process.execPath, argomenti, {
      cwd: RADICE,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    inCorso.add(figlio);
    figlio.once('error', () => risolvi(1));
    figlio.once('close', (codice) => {
      inCorso.delete(figlio);
      risolvi(codice ?? 1);
    });
  });
}

/**
 * Runs a test runner that leaves a JSON report.
 * @param {(rapporto: string) => {argomenti: string[], env?: Record<string, string | undefined>}} comando given the report's path
 * @param {(rapporto: any, codice: number) => import('./conteggi.mjs').Conteggio} conta
 */
export async function corriProve(comando, conta) {
  const cartella = fs.mkdtempSync(path.join(os.tmpdir(), 'varco-rapporto-'));
  const rapporto = path.join(cartella, 'rapporto.json');
  try {
    const { argomenti, env } = comando(rapporto);
    const codice = await corri(argomenti, env);
    if (!fs.existsSync(rapporto)) return { passate: 0, fallite: 1, perche: `nessun rapporto (codice ${codice})` };
    return conta(JSON.parse(fs.readFileSync(rapporto, 'utf8')), codice);
  } finally {
    fs.rmSync(cartella, { recursive: true, force: true });
  }
}
