/** Programs that tests use as a second opinion: found, or installed where the system lets us, or named. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { nelProgetto } from '../avvio/percorsi.mjs';

/** Program, or file of the system, → Debian packages. The jar is PDFBox's preflight, which judges PDF/A-1b. */
const STRUMENTI = {
  pdfsig: ['poppler-utils'],
  openssl: ['openssl'],
  qpdf: ['qpdf'],
  java: ['default-jre-headless'],
  '/usr/share/java/preflight.jar': ['libpdfbox2-java', 'libjakarta-activation-java', 'libjaxb-api-java'],
};
/** How each is asked whether it is there, where it is not `--version`. */
const DOMANDE = { pdfsig: '-v', java: '-version' };
const NAVIGATORI = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const risponde = (programma, argomento = '--version') =>
  spawnSync(programma, [argomento], { timeout: 30_000, stdio: 'ignore' }).error === undefined;
const percorsoDi = (programma) =>
  programma.startsWith('/') ? programma : spawnSync('sh', ['-c', 'command -v "$1"', 'sh', programma], { encoding: 'utf8' }).stdout.trim();

/** @param {string[]} pacchetti @returns {boolean} whether apt-get installed them: as root, or with a sudo that asks no password */
function installa(pacchetti) {
  const comando = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...argomenti) => {
    const [programma, ...resto] = [...comando, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q', ...argomenti];
    return spawnSync(programma, resto, { stdio: 'ignore', timeout: 600_000 }).status === 0;
  };
  if (!percorsoDi('apt-get')) return false;
  const fatto = () => apt('install', '--no-install-recommends', ...pacchetti);
  return fatto() || (apt('update') && fatto());
}

/** @param {(frase: string) => void} annuncia @throws {Error} naming what is missing */
export function preparaStrumenti(annuncia) {
  const presente = (nome) => (nome.startsWith('/') ? fs.existsSync(nome) : risponde(nome, DOMANDE[nome]));
  const mancanti = () => Object.keys(STRUMENTI).filter((nome) => !presente(nome));
  const pacchetti = mancanti().flatMap((nome) => STRUMENTI[nome]);
  if (pacchetti.length) {
    annuncia(`Installo ${pacchetti.join(', ')}…`);
    installa(pacchetti);
  }
  const restano = mancanti();
  if (restano.length)
    throw new Error(`Mancano ${restano.join(', ')}: installa ${restano.flatMap((nome) => STRUMENTI[nome]).join(', ')} e riprova.`);
}

/** @returns {string | undefined} an installed Chrome or Chromium that runs */
function navigatoreInstallato() {
  const scelto = process.env.CHROME_PATH;
  const trovato = (scelto ? [scelto] : NAVIGATORI).find(
    (programma) => spawnSync(programma, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0,
  );
  return trovato && percorsoDi(trovato);
}

/**
 * @param {(frase: string) => void} annuncia
 * @returns {Promise<string>} path of a browser: one that is installed, else Playwright's, else the system's package
 * @throws {Error} when there is none and none can be had
 */
export async function preparaNavigatore(annuncia) {
  const installato = navigatoreInstallato();
  if (installato) return installato;
  const { chromium } = await import('@playwright/test');
  if (!fs.existsSync(chromium.executablePath())) {
    annuncia('Installo il navigatore per le prove…');
    spawnSync(process.execPath, [nelProgetto('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
      stdio: 'ignore',
      timeout: 300_000,
    });
  }
  if (fs.existsSync(chromium.executablePath()) && risponde(chromium.executablePath())) return chromium.executablePath();
  installa(['chromium']);
  const infine = navigatoreInstallato();
  if (!infine) throw new Error('Manca un navigatore: installa Chrome o Chromium (o indicane uno in CHROME_PATH) e riprova.');
  return infine;
}
