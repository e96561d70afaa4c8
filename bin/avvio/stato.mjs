/**
 * What the running start wrote of itself in the data folder: for the commands that join it, and for the start that comes after a kill -9.
 */
import fs from 'node:fs';
import path from 'node:path';
import { RADICE } from './percorsi.mjs';
import { comandoDi, eVivo, fermaProcesso, nascitaDi } from './processi.mjs';

/** @typedef {{porta?: number, smtpUrl?: string, cartellaPosta?: string, figli: Record<string, {pid: number, nascita: string}>}} Stato */

const fileStato = (cartellaDati) => path.join(cartellaDati, 'stato.json');

/** @param {string} cartellaDati @returns {Stato} */
export function leggiStato(cartellaDati) {
  try {
    return { figli: {}, ...JSON.parse(fs.readFileSync(fileStato(cartellaDati), 'utf8')) };
  } catch {
    return { figli: {} };
  }
}

/** @param {string} cartellaDati */
export function quadernoDiStato(cartellaDati) {
  /** @type {Stato} */
  const stato = { figli: {} };
  const salva = () => fs.writeFileSync(fileStato(cartellaDati), `${JSON.stringify(stato, null, 2)}\n`, { mode: 0o600 });
  return {
    /** @param {Partial<Stato>} novita */
    annota(novita) {
      Object.assign(stato, novita);
      salva();
    },
    /** @param {string} nome @param {number | undefined} pid undefined when it died */
    figlio(nome, pid) {
      if (pid) stato.figli[nome] = { pid, nascita: nascitaDi(pid) };
      else delete stato.figli[nome];
      salva();
    },
    cancella: () => fs.rmSync(fileStato(cartellaDati), { force: true }),
  };
}

/**
 * Children of a start that was killed end by themselves within seconds; we do not wait for them to let go of the port. @param {string}
 * cartellaDati
 */
export async function fermaOrfani(cartellaDati) {
  const orfani = Object.values(leggiStato(cartellaDati).figli).filter(
    ({ pid, nascita }) => eVivo(pid) && nascitaDi(pid) === nascita && comandoDi(pid).includes(RADICE),
  );
  await Promise.all(orfani.map(({ pid }) => fermaProcesso(pid, { entro: 10_000 })));
}
