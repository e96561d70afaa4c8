/** Fingerprints tell whether something made (modules, client, build) still belongs to what it was made from. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

function* fileDi(percorso, salta) {
  if (!fs.existsSync(percorso) || salta(percorso)) return;
  if (!fs.statSync(percorso).isDirectory()) {
    yield percorso;
    return;
  }
  for (const nome of fs.readdirSync(percorso).sort()) yield* fileDi(path.join(percorso, nome), salta);
}

/**
 * @param {string} radice @param {string[]} percorsi files and folders below it, named one by one: what is not named does not count
 * @param {(percorso: string) => boolean} [salta]
 * @returns {string} SHA-256 of names and contents
 */
export function impronta(radice, percorsi, salta = () => false) {
  const somma = createHash('sha256');
  for (const voce of percorsi) {
    for (const file of fileDi(path.join(radice, voce), salta)) {
      const contenuto = fs.readFileSync(file);
      somma.update(`${path.relative(radice, file)}\0${contenuto.length}\0`).update(contenuto);
    }
  }
  return somma.digest('hex');
}

/**
 * @typedef {object} Opera something that is made from something else
 * @property {string} segno file that holds the fingerprint of what it was made from
 * @property {string} prova file that exists when it is there
 * @property {string} attesa fingerprint of what it should be made from
 * @property {() => void | Promise<void>} fai
 */

/** @param {Opera} opera */
export const eAggiornata = ({ segno, prova, attesa }) =>
  fs.existsSync(prova) && fs.existsSync(segno) && fs.readFileSync(segno, 'utf8') === attesa;

/** Makes it. The mark is taken away before and written after: an interrupted making counts as none. @param {Opera} opera */
export async function rifai({ segno, attesa, fai }) {
  fs.rmSync(segno, { force: true });
  await fai();
  fs.writeFileSync(segno, attesa);
}
