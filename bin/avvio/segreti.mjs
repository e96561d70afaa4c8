import { createHmac, randomBytes } from 'node:crypto';
import fs from 'node:fs';

/** @param {string} file @returns {string} 32 random bytes in hexadecimal, made once and kept readable by the owner alone */
export function segretoInFile(file) {
  try {
    fs.writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (errore) {
    if (errore.code !== 'EEXIST') throw errore;
  }
  return fs.readFileSync(file, 'utf8').trim();
}

/**
 * @param {string} segreto @param {string} scopo @returns {string} a password that can be made again from the secret and is of use for one
 * purpose only
 */
export const passwordDerivata = (segreto, scopo) => createHmac('sha256', segreto).update(scopo).digest('hex');
