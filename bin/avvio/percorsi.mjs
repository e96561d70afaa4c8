/** Where things are: the root of the repository, whatever the directory `npm start` was called from. */
import path from 'node:path';

export const RADICE = path.resolve(import.meta.dirname, '..', '..');

/** @param {...string} parti @returns {string} absolute path inside the repository */
export const nelProgetto = (...parti) => path.join(RADICE, ...parti);
