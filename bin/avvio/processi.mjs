/** What can be known of another process, and how to end it, on Linux (by /proc) and elsewhere (by ps). */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as attesa } from 'node:timers/promises';

/** @param {number} pid @returns {string[]} fields of /proc/PID/stat after the name (state first); empty when there is no such process */
function campiDi(pid) {
  try {
    const stato = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stato.slice(stato.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/**
 * @param {number} pid @returns {boolean} whether the number is taken, be it by a process that has ended and that nobody has buried
 * (common in containers)
 */
export function esiste(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (errore) {
    return errore.code === 'EPERM';
  }
}

/** @param {number} pid */
export const eVivo = (pid) => esiste(pid) && !(process.platform === 'linux' && ['Z', 'X', undefined].includes(campiDi(pid)[0]));

const ps = (pid, campo) => spawnSync('ps', ['-o', `${campo}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';

/** @param {number} pid @returns {string} the command line, words parted by spaces; empty when there is no such process */
export function comandoDi(pid) {
  if (process.platform !== 'linux') return ps(pid, 'command');
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** A process number is used again after a restart: number and birth together name one process. @param {number} pid @returns {string} */
export const nascitaDi = (pid) => (process.platform === 'linux' ? (campiDi(pid)[19] ?? '') : ps(pid, 'lstart'));

/** @param {string} cartella @returns {boolean} whether some living process has it as its working directory (known on Linux only) */
export function qualcunoIn(cartella) {
  if (process.platform !== 'linux') return false;
  return fs.readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && fs.readlinkSync(`/proc/${pid}/cwd`) === cartella && eVivo(Number(pid));
    } catch {
      return false;
    }
  });
}

/** @param {number} pid @param {number} millisecondi @returns {Promise<boolean>} true when it ended in time */
async function attendiFine(pid, millisecondi) {
  const limite = performance.now() + millisecondi;
  while (eVivo(pid)) {
    if (performance.now() > limite) return false;
    await attesa(50);
  }
  return true;
}

/**
 * Asks a process to end, then makes it.
 * @param {number} pid
 * @param {{segnale?: NodeJS.Signals, entro?: number, poi?: NodeJS.Signals}} [come] polite signal, patience in milliseconds, last signal
 */
export async function fermaProcesso(pid, { segnale = 'SIGTERM', entro = 10_000, poi = 'SIGKILL' } = {}) {
  for (const invio of [segnale, poi]) {
    try {
      process.kill(pid, invio);
    } catch {
      return;
    }
    if (await attendiFine(pid, entro)) return;
  }
}
