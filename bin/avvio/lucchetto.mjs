/** One process at a time on a data folder. A lock whose owner is dead (kill -9, power cut) is no lock. */
import fs from 'node:fs';
import { setTimeout as attesaDi } from 'node:timers/promises';
import { ErroreAvvio } from './errore-avvio.mjs';
import { eVivo, nascitaDi } from './processi.mjs';

/** @param {string} file @returns {{pid: number, nascita: string, chi: string} | undefined} the living owner */
export function chiTiene(file) {
  let testo;
  try {
    testo = fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const [pid, nascita, chi = ''] = testo.trim().split('\n');
  return Number(pid) > 0 && eVivo(Number(pid)) && nascitaDi(Number(pid)) === nascita
    ? { pid: Number(pid), nascita: nascita ?? '', chi }
    : undefined;
}

/** Written beside and linked into place: nobody ever reads half a lock, and only one of two wins. */
function prova(file, testo) {
  const bozza = `${file}.${process.pid}`;
  fs.writeFileSync(bozza, testo);
  try {
    fs.linkSync(bozza, file);
    return true;
  } catch (errore) {
    if (errore.code !== 'EEXIST') throw errore;
    return false;
  } finally {
    fs.rmSync(bozza, { force: true });
  }
}

/** Two may find the same dead lock: whoever renames it looks at what was caught, and puts back a lock that is alive after all. */
function togliMorto(file) {
  const preso = `${file}.morto.${process.pid}`;
  try {
    fs.renameSync(file, preso);
    if (chiTiene(preso)) fs.linkSync(preso, file);
  } catch (errore) {
    if (errore.code !== 'ENOENT' && errore.code !== 'EEXIST') throw errore;
  }
  fs.rmSync(preso, { force: true });
}

/**
 * @param {string} file @param {string} chi what we are, for the sentence that the next one reads
 * @param {{attesa?: number, annuncia?: (altro: {pid: number, chi: string}) => void}} [come] how long to wait for the other, in
 *   milliseconds; told once when we wait
 * @returns {Promise<() => void>} gives it back
 * @throws {ErroreAvvio} when another one keeps it
 */
export async function prendiLucchetto(file, chi, { attesa = 0, annuncia } = {}) {
  const testo = `${process.pid}\n${nascitaDi(process.pid)}\n${chi}\n`;
  let detto = false;
  for (const limite = performance.now() + attesa; ; await attesaDi(100)) {
    if (prova(file, testo)) return () => fs.rmSync(file, { force: true });
    const altro = chiTiene(file);
    if (!altro) {
      togliMorto(file);
      continue;
    }
    if (performance.now() >= limite) throw new ErroreAvvio(`È già in corso ${altro.chi} (processo ${altro.pid}).`);
    if (!detto) annuncia?.(altro);
    detto = true;
  }
}
