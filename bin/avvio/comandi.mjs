/** The commands: one module each in `bin/comandi`, run through tsx because they are made of the same TypeScript as the app. */
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { nelProgetto } from './percorsi.mjs';

const CARTELLA = nelProgetto('bin', 'comandi');

/** @returns {string[]} in alphabetical order */
export function elencoComandi() {
  if (!fs.existsSync(CARTELLA)) return [];
  return fs
    .readdirSync(CARTELLA)
    .filter((nome) => /^[a-z0-9-]+\.ts$/.test(nome))
    .map((nome) => nome.slice(0, -'.ts'.length))
    .sort();
}

/** @param {string} nome */
export const esisteComando = (nome) => elencoComandi().includes(nome);

/** Read from the text, because loading the module would load half the app before the database is there. @param {string} nome */
export const senzaDatabase = (nome) => /^export const senzaDatabase = true;$/m.test(fs.readFileSync(`${CARTELLA}/${nome}.ts`, 'utf8'));

/** @param {string} nome @returns {string} address to import it from */
export const moduloComando = (nome) => pathToFileURL(`${CARTELLA}/${nome}.ts`).href;

/**
 * @param {string} nome @param {string[]} argomenti @returns {string[]} for Node, with a channel to us: runs the command, ends with its
 * code, or when we are killed
 */
export const argomentiComando = (nome, argomenti) => [
  ...['--import', nelProgetto('bin', 'avvio', 'segui-padre.mjs')],
  ...['--import', 'tsx', nelProgetto('bin', 'avvio', 'lancia-comando.mjs'), nome, ...argomenti],
];
