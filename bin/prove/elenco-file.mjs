import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { RADICE, nelProgetto } from '../avvio/percorsi.mjs';

/**
 * The repository's files as git knows them, new ones not yet added included; deleted ones not.
 * @param {...string} percorsi folders or patterns; none: everything @returns {string[]} relative paths
 */
export function fileDelProgetto(...percorsi) {
  const elenco = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...percorsi], {
    cwd: RADICE,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(elenco.split('\0'))].filter((file) => file && fs.existsSync(nelProgetto(file))).sort();
}
