/** What can be known of another process, and how to end it, on Linux (by /proc) and elsewhere (by ps). */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as attesa } from 'node:timers/promises';

/** @param {number} pid */
export function eVivo(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (errore) {
    return errore.code === 'EPERM';
  }
}

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
export function nascitaDi(pid) {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    const stato = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stato.slice(stato.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** @param {number} pid @param {number} millisecondi @returns {Promise<boolean>} true when it ended in time */
export async function attendiFine(pid, millisecondi) {
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
