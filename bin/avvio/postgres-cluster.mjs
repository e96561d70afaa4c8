/**
 * One PostgreSQL cluster: made, started, found, stopped. It is started detached, so that Ctrl-C on the terminal cannot stop it under the
 * app.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as attesa } from 'node:timers/promises';
import { ErroreAvvio } from './errore-avvio.mjs';
import { eLibera, portaLibera } from './porte.mjs';
import { comandoDi, eVivo, esiste, fermaProcesso, qualcunoIn } from './processi.mjs';

const AMBIENTE = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
const TENTATIVI = 10;

/**
 * @typedef {{cluster: string, binari: {initdb: string, postgres: string}, utente?: {uid: number, gid: number}, password: string,
 * registro: string, effimero?: boolean}} Cluster
 */

const datiDi = (cluster) => path.join(cluster, 'dati');

/**
 * @param {string} cluster @returns {{pid: number, porta: number, pronto: boolean} | undefined} what the server wrote of itself, if it is
 * alive
 */
export function serverAttivo(cluster) {
  let righe;
  try {
    righe = fs.readFileSync(path.join(datiDi(cluster), 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(righe[0]);
  if (!pid || !eVivo(pid) || !comandoDi(pid).includes(datiDi(cluster))) return undefined;
  return { pid, porta: Number(righe[3]), pronto: (righe[7] ?? '').startsWith('ready') };
}

/**
 * After a kill the number in PostgreSQL's lock may belong to another program, or to a dead process that nobody has buried: PostgreSQL would
 * refuse to start for ever. The lock is taken away once nothing works on the data any more.
 */
async function togliLucchettoScaduto(cluster) {
  const file = path.join(datiDi(cluster), 'postmaster.pid');
  const pid = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').split('\n')[0]) : 0;
  if (!pid || !esiste(pid) || comandoDi(pid).includes('postgres')) return;
  for (let giri = 0; giri < 100 && qualcunoIn(datiDi(cluster)); giri += 1) await attesa(100);
  if (!qualcunoIn(datiDi(cluster))) fs.rmSync(file, { force: true });
}

/** @param {Cluster} dove Made beside and renamed at the end: a start killed halfway leaves nothing that looks like a database. */
export function creaCluster({ cluster, binari, utente, password, effimero }) {
  if (fs.existsSync(path.join(datiDi(cluster), 'PG_VERSION'))) return;
  const nuovo = path.join(cluster, 'dati.nuovi');
  const segreto = path.join(cluster, 'password');
  fs.rmSync(nuovo, { recursive: true, force: true });
  fs.rmSync(segreto, { force: true });
  fs.writeFileSync(segreto, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (utente) fs.chownSync(segreto, utente.uid, utente.gid);
  const opzioni = [
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=it-IT',
    '--locale=C',
    '--auth=scram-sha-256',
    '--username=postgres',
  ];
  if (effimero) opzioni.push('--no-sync', '--no-data-checksums');
  const esito = spawnSync(binari.initdb, [`--pgdata=${nuovo}`, `--pwfile=${segreto}`, ...opzioni], {
    ...utente,
    cwd: '/',
    env: AMBIENTE,
    encoding: 'utf8',
  });
  fs.rmSync(segreto, { force: true });
  if (esito.status !== 0)
    throw new ErroreAvvio(`Non è stato possibile creare il database in ${cluster}: ${esito.error?.message ?? esito.stderr}`);
  fs.renameSync(nuovo, datiDi(cluster));
}

function lancia({ cluster, binari, utente, registro, effimero }, porta) {
  const impostazioni = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'password_encryption=scram-sha-256',
    'max_connections=100',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  if (effimero) impostazioni.push('fsync=off', 'full_page_writes=off', 'synchronous_commit=off');
  const uscita = fs.openSync(registro, 'a', 0o600);
  const figlio = spawn(binari.postgres, ['-D', datiDi(cluster), '-p', String(porta), ...impostazioni.flatMap((voce) => ['-c', voce])], {
    ...utente,
    cwd: '/',
    env: AMBIENTE,
    detached: true,
    stdio: ['ignore', uscita, uscita],
  });
  fs.closeSync(uscita);
  figlio.unref();
  return figlio;
}

async function attendiPronto(cluster, figlio) {
  for (const limite = performance.now() + 120_000; performance.now() < limite; await attesa(50)) {
    if (figlio.exitCode !== null || figlio.signalCode !== null) return false;
    const server = serverAttivo(cluster);
    if (server?.pid === figlio.pid && server.pronto) return true;
  }
  return false;
}

async function scegliPorta({ preferita, obbligata }, tentativo) {
  if (obbligata) return obbligata;
  return preferita && tentativo < 3 && (await eLibera(preferita)) ? preferita : portaLibera();
}

/**
 * Starts the server; one left behind by a start that was killed is stopped first, so that there is one way only to have a server.
 * @param {Cluster} dove
 * @param {{preferita?: number, obbligata?: number}} [porta] the one to try first; the one that others already know, and no other
 * @returns {Promise<{figlio: import('node:child_process').ChildProcess, pid: number, porta: number}>}
 */
export async function avviaCluster(dove, porta = {}) {
  await fermaCluster(dove.cluster);
  await togliLucchettoScaduto(dove.cluster);
  for (let tentativo = 1; ; tentativo += 1) {
    const scelta = await scegliPorta(porta, tentativo);
    const inizio = fs.existsSync(dove.registro) ? fs.statSync(dove.registro).size : 0;
    const figlio = lancia(dove, scelta);
    const errore = await new Promise((risolvi) => {
      figlio.once('error', risolvi);
      void attendiPronto(dove.cluster, figlio).then((pronto) => risolvi(pronto ? undefined : new Error('si è chiuso da solo')));
    });
    if (!errore) return { figlio, pid: /** @type {number} */ (figlio.pid), porta: scelta };
    const detto = fs.readFileSync(dove.registro).subarray(inizio).toString('utf8').trim();
    const passeggero = /Address already in use|shared memory block|lock file/.test(detto);
    if (!passeggero || tentativo === TENTATIVI)
      throw new ErroreAvvio(`PostgreSQL non si è avviato (${errore.message}). Ultime righe di ${dove.registro}:\n${detto.slice(-1500)}`);
    await attesa(500);
  }
}

/**
 * The same, for a start that stays: a server that dies is started again on the same port, which web and worker know.
 * @param {Cluster} dove @param {number | undefined} preferita
 * @param {{scrivi: (riga: string) => void, resa: (frase: string) => void}} avvisi
 */
export async function tieniVivoCluster(dove, preferita, { scrivi, resa }) {
  let fermato = false;
  let morti = [];
  const primo = await avviaCluster(dove, { preferita });
  const sorveglia = (figlio) => figlio.once('exit', () => void riparti());
  async function riparti() {
    if (fermato) return;
    morti = [...morti.filter((quando) => performance.now() - quando < 60_000), performance.now()];
    if (morti.length >= 5) return resa(`PostgreSQL si è chiuso ${morti.length} volte in un minuto: le ragioni sono in ${dove.registro}.`);
    scrivi('PostgreSQL si è chiuso: riparte.');
    try {
      sorveglia((await avviaCluster(dove, { obbligata: primo.porta })).figlio);
    } catch (errore) {
      resa(errore.message);
    }
  }
  sorveglia(primo.figlio);
  return {
    pid: primo.pid,
    porta: primo.porta,
    async ferma() {
      fermato = true;
      await fermaCluster(dove.cluster);
    },
  };
}

/**
 * @param {string} cluster Fast shutdown (clients are disconnected, nothing committed is lost); after 30 s an immediate one, recovered at
 * the next start.
 */
export async function fermaCluster(cluster) {
  const server = serverAttivo(cluster);
  if (server) await fermaProcesso(server.pid, { segnale: 'SIGINT', entro: 30_000, poi: 'SIGQUIT' });
}
