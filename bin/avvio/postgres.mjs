/**
 * The embedded PostgreSQL, ready for the rest of the start: a server, a database `varco` and its owner `varco`. The owner is no
 * superuser, as on a comune's own server: what works here works there (row-level security binds it too, extensions must be trusted ones).
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { preparaDatabase } from './database.mjs';
import { binariPostgres } from './postgres-binari.mjs';
import { creaCluster, serverAttivo, tieniVivoCluster } from './postgres-cluster.mjs';
import { luogoPostgres } from './postgres-luogo.mjs';
import { segretoInFile } from './segreti.mjs';
import { utentePostgres } from './utente-sistema.mjs';

const NOME = 'varco';

const urlDi = (utente, password, porta, database = NOME) => `postgresql://${utente}:${password}@127.0.0.1:${porta}/${database}`;

/** The superuser's only work. */
async function creaProprietario(password, porta) {
  const client = new pg.Client({ connectionString: urlDi('postgres', password, porta, 'postgres') });
  await client.connect();
  try {
    const ruolo = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [NOME]);
    await client.query(`${ruolo.rowCount ? 'ALTER' : 'CREATE'} ROLE ${NOME} LOGIN CREATEROLE CREATEDB PASSWORD '${password}'`);
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NOME]);
    if (!database.rowCount) await client.query(`CREATE DATABASE ${NOME} OWNER ${NOME}`);
  } finally {
    await client.end();
  }
}

/**
 * Starts (or starts again) the embedded server of a data folder.
 * @param {{cartellaDati: string, effimero?: boolean, scrivi?: (riga: string) => void, resa?: (frase: string) => void}} opzioni
 *   VARCO_DATA; `effimero` gives up
 *   durability for speed, for tests only; who is told when the server dies and starts again, and when it is given up
 * @returns {Promise<{url: string, porta: number, pid: number, cluster: string, ferma: () => Promise<void>}>} `url` is the owner's
 */
export async function avviaPostgres({ cartellaDati, effimero = false, scrivi = () => {}, resa = () => {} }) {
  const utente = utentePostgres();
  const { cluster, altrove } = luogoPostgres(cartellaDati, utente);
  const binari = binariPostgres(utente, altrove);
  const password = segretoInFile(path.join(cartellaDati, 'postgres-password'));
  const fileRegistro = path.join(cartellaDati, 'postgres.log');
  const filePorta = path.join(cartellaDati, 'postgres-porta');
  if (fs.existsSync(fileRegistro) && fs.statSync(fileRegistro).size > 10_000_000) fs.renameSync(fileRegistro, `${fileRegistro}.1`);
  const dove = { cluster, binari, utente, password, registro: fileRegistro, effimero };
  creaCluster(dove);
  const preferita = fs.existsSync(filePorta) ? Number(fs.readFileSync(filePorta, 'utf8')) : undefined;
  const { pid, porta, ferma } = await tieniVivoCluster(dove, preferita, { scrivi, resa });
  fs.writeFileSync(filePorta, `${porta}\n`);
  await creaProprietario(password, porta);
  return { url: urlDi(NOME, password, porta), porta, pid, cluster, ferma };
}

/** Empties the embedded database, and that one only. @param {string} url the owner's */
export async function rifaiDatabase(url) {
  const altrove = new URL(url);
  altrove.pathname = '/postgres';
  const client = new pg.Client({ connectionString: altrove.href });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${NOME} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${NOME}`);
  } finally {
    await client.end();
  }
}

/** @param {string} cartellaDati @returns {string | undefined} the owner's address of the server that is running on these data, if any */
export function postgresAttivo(cartellaDati) {
  const file = path.join(cartellaDati, 'postgres-password');
  if (!fs.existsSync(file)) return undefined;
  const server = serverAttivo(luogoPostgres(cartellaDati, utentePostgres()).cluster);
  return server?.pronto ? urlDi(NOME, fs.readFileSync(file, 'utf8').trim(), server.porta) : undefined;
}

/** Ends a scratch server and its files when the process that wanted it is gone without saying goodbye. */
function sorveglia(pidServer, cartella, cluster) {
  const copione = 'while kill -0 "$1" 2>/dev/null; do sleep 1; done; [ -d "$3" ] && kill -QUIT "$2" && sleep 1 && rm -rf "$3" "$4"';
  const argomenti = ['-c', copione, 'sh', String(process.pid), String(pidServer), cartella, cluster];
  spawn('/bin/sh', argomenti, { detached: true, stdio: 'ignore', cwd: '/' }).unref();
}

/**
 * A scratch database for tests: on a free port, in a folder of its own, with roles, migrations and queue in place; gone with the process.
 * @param {{segreto?: string}} [opzioni] secret from which the roles' passwords derive
 * @returns {Promise<{url: string, urlApp: string, urlServizio: string, urlBanche: string, ferma: () => Promise<void>}>}
 */
export async function postgresTemporaneo({ segreto = 'segreto-di-prova' } = {}) {
  const cartella = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'varco-prova-'));
  fs.chmodSync(cartella, 0o711);
  const server = await avviaPostgres({ cartellaDati: cartella, effimero: true });
  sorveglia(server.pid, cartella, server.cluster);
  const { urlApp, urlServizio, urlBanche } = await preparaDatabase({ url: server.url, segreto });
  return {
    url: server.url,
    urlApp,
    urlServizio,
    urlBanche,
    ferma: async () => {
      await server.ferma();
      for (const resto of [cartella, server.cluster]) fs.rmSync(resto, { recursive: true, force: true });
    },
  };
}
