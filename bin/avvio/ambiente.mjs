/** The environment, read once: what the administrator wrote becomes settings, and settings become the environment of each child process. */
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { ErroreAvvio } from './errore-avvio.mjs';
import { leggiReti } from './indirizzi.mjs';
import { RADICE } from './percorsi.mjs';
import { avvertenze, cartellaArchivi, cartellaCertificati, elencoFiducia, hostAscolto, mittente, rifiuta } from './valori.mjs';

/**
 * @typedef {object} Impostazioni
 * @property {number} porta where the web listens; the default one gives way when it is taken
 * @property {boolean} portaEsplicita whether PORT was given: then it does not give way
 * @property {string} host address to listen on
 * @property {string | undefined} databaseUrl the owner's own PostgreSQL; undefined: the embedded one
 * @property {string | undefined} urlApp @property {string | undefined} urlServizio @property {string | undefined} urlBanche roles made by
 *   the administrator himself
 * @property {string | undefined} smtpUrl undefined: the local mailbox
 * @property {string} cartellaDati absolute
 * @property {boolean} demo
 * @property {string | undefined} baseUrl public address, without a final slash; undefined: this machine
 * @property {string | undefined} segreto
 * @property {string} proxyFidati as written, already checked
 * @property {{web: boolean, worker: boolean}} processi
 * @property {string | undefined} mittente sender of the messages; undefined: made from the public address
 * @property {string | undefined} tsl the trusted list: an https address or an absolute path; undefined: none
 * @property {string | undefined} tslFirmatari absolute folder of those who may sign it; undefined: AgID's known to Varco
 * @property {string | undefined} archivi absolute folder of the archives that load by themselves; undefined: none
 * @property {string | undefined} fiducia absolute; undefined: no authority is trusted, but the demo's own in a demo
 * @property {string[]} avvertenze sentences to tell, and nothing more
 */

function indirizzo(nome, valore, protocolli, esempio) {
  if (!valore) return undefined;
  if (!URL.canParse(valore) || !protocolli.includes(new URL(valore).protocol) || !new URL(valore).hostname)
    rifiuta(nome, `deve essere un indirizzo come ${esempio}`);
  return valore;
}

function porta(valore) {
  if (!valore) return 3000;
  const numero = Number(valore);
  if (!/^\d+$/.test(valore) || numero < 1 || numero > 65_535) rifiuta('PORT', 'deve essere un numero da 1 a 65535');
  return numero;
}

function siNo(nome, valore, predefinito) {
  if (!valore) return predefinito;
  if (valore !== '0' && valore !== '1') rifiuta(nome, 'deve essere 1 (sì) oppure 0 (no)');
  return valore === '1';
}

function indirizzoPubblico(valore) {
  const url = indirizzo('VARCO_BASE_URL', valore, ['http:', 'https:'], 'https://varco.comune.esempio.it');
  if (url && (new URL(url).pathname !== '/' || new URL(url).search || new URL(url).hash))
    rifiuta('VARCO_BASE_URL', 'deve essere un indirizzo senza percorso, come https://varco.comune.esempio.it');
  return url && new URL(url).origin;
}

const QUI = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/;

/**
 * RT-05, SA-03, CH-17: real data cross a network by https only. In clear Varco answers the machine it runs on; and anybody, when it holds
 * the demo's invented people.
 */
function soloCifrato({ host, baseUrl, demo }) {
  const cifrato = baseUrl?.startsWith('https:') ?? false;
  const qui = QUI.test(host) && (!baseUrl || QUI.test(new URL(baseUrl).hostname));
  if (demo || cifrato || qui) return;
  rifiuta('VARCO_BASE_URL', 'fuori da questa macchina Varco risponde solo con un indirizzo https, come https://varco.comune.esempio.it');
}

function processi(valore) {
  const nomi = (valore || 'web,worker').split(',').map((nome) => nome.trim());
  if (nomi.some((nome) => nome !== 'web' && nome !== 'worker'))
    rifiuta('VARCO_PROCESSI', 'può contenere web, worker o tutti e due separati da una virgola');
  return { web: nomi.includes('web'), worker: nomi.includes('worker') };
}

function proxyFidati(valore = '') {
  try {
    leggiReti(valore);
  } catch (errore) {
    rifiuta('VARCO_PROXY_FIDATI', `«${errore.message}» non è un indirizzo IP né una rete come 10.0.0.0/8`);
  }
  return valore;
}

/**
 * @param {Record<string, string | undefined>} env normally process.env
 * @returns {Impostazioni}
 * @throws {ErroreAvvio} one sentence that names the wrong variable
 */
export function leggiAmbiente(env, cartellaDiLavoro = RADICE) {
  const databaseUrl = indirizzo(
    'DATABASE_URL',
    env.DATABASE_URL,
    ['postgres:', 'postgresql:'],
    'postgresql://utente:password@server:5432/varco',
  );
  const urlApp = indirizzo(
    'VARCO_DB_APP_URL',
    env.VARCO_DB_APP_URL,
    ['postgres:', 'postgresql:'],
    'postgresql://varco_app:password@server:5432/varco',
  );
  const urlServizio = indirizzo(
    'VARCO_DB_SERVIZIO_URL',
    env.VARCO_DB_SERVIZIO_URL,
    ['postgres:', 'postgresql:'],
    'postgresql://varco_servizio:password@server:5432/varco',
  );
  const urlBanche = indirizzo(
    'VARCO_DB_BANCHE_URL',
    env.VARCO_DB_BANCHE_URL,
    ['postgres:', 'postgresql:'],
    'postgresql://varco_banche:password@server:5432/varco',
  );
  if (new Set([urlApp, urlServizio, urlBanche].map(Boolean)).size > 1)
    rifiuta('VARCO_DB_APP_URL', 'va indicata insieme a VARCO_DB_SERVIZIO_URL e VARCO_DB_BANCHE_URL, oppure nessuna delle tre');
  if (urlApp && !databaseUrl) rifiuta('VARCO_DB_APP_URL', 'vale solo con un database indicato da DATABASE_URL');
  if (env.VARCO_SECRET && env.VARCO_SECRET.length < 32) rifiuta('VARCO_SECRET', 'deve avere almeno 32 caratteri');
  const accesso = {
    host: hostAscolto(env.VARCO_HOST),
    baseUrl: indirizzoPubblico(env.VARCO_BASE_URL),
    demo: siNo('VARCO_DEMO', env.VARCO_DEMO, !databaseUrl),
  };
  soloCifrato(accesso);
  const cartellaFiducia = cartellaCertificati('VARCO_FIDUCIA', env.VARCO_FIDUCIA, cartellaDiLavoro);
  return {
    ...accesso,
    porta: porta(env.PORT),
    portaEsplicita: Boolean(env.PORT),
    databaseUrl,
    urlApp,
    urlServizio,
    urlBanche,
    smtpUrl: indirizzo('SMTP_URL', env.SMTP_URL, ['smtp:', 'smtps:'], 'smtps://utente:password@server:465'),
    cartellaDati: path.resolve(cartellaDiLavoro, env.VARCO_DATA || '.varco'),
    segreto: env.VARCO_SECRET || undefined,
    proxyFidati: proxyFidati(env.VARCO_PROXY_FIDATI),
    processi: processi(env.VARCO_PROCESSI),
    mittente: mittente(env.VARCO_MITTENTE),
    fiducia: cartellaFiducia,
    tsl: elencoFiducia(env.VARCO_TSL, cartellaDiLavoro),
    tslFirmatari: cartellaCertificati('VARCO_TSL_FIRMATARI', env.VARCO_TSL_FIRMATARI, cartellaDiLavoro),
    archivi: cartellaArchivi(env.VARCO_ARCHIVI, cartellaDiLavoro),
    avvertenze: avvertenze(env, cartellaFiducia),
  };
}

/** @param {string} host @param {number} porta @returns {string} where a browser on this machine finds us */
export function indirizzoLocale(host, porta) {
  if (['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)) return `http://localhost:${porta}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${porta}`;
}

/**
 * What web, worker and commands find in their environment. The owner's DATABASE_URL is taken away: it is handed to commands only.
 * @param {Impostazioni} impostazioni
 * @param {{porta: number, segreto: string, urlApp: string, urlServizio: string, urlBanche: string, smtpUrl: string, cartellaPosta?: string}} trovati what
 *   the start found or made
 * @param {Record<string, string | undefined>} [env] normally process.env
 * @returns {Record<string, string | undefined>}
 */
export function ambienteDeiFigli(impostazioni, trovati, env = process.env) {
  const baseUrl = impostazioni.baseUrl ?? indirizzoLocale(impostazioni.host, trovati.porta);
  const nome = new URL(baseUrl).hostname.replace(/^\[|\]$/g, '');
  const figli = {
    ...env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(trovati.porta),
    VARCO_HOST: impostazioni.host,
    VARCO_BASE_URL: baseUrl,
    VARCO_DATA: impostazioni.cartellaDati,
    VARCO_DEMO: impostazioni.demo ? '1' : '0',
    VARCO_PROXY_FIDATI: impostazioni.proxyFidati,
    VARCO_SECRET: trovati.segreto,
    VARCO_MITTENTE: impostazioni.mittente ?? `Varco <varco@${net.isIP(nome) ? 'localhost' : nome}>`,
    VARCO_ARCHIVI: impostazioni.archivi ?? '',
    VARCO_FIDUCIA: impostazioni.fiducia ?? '',
    VARCO_TSL: impostazioni.tsl ?? '',
    VARCO_TSL_FIRMATARI: impostazioni.tslFirmatari ?? '',
    VARCO_DB_APP_URL: trovati.urlApp,
    VARCO_DB_SERVIZIO_URL: trovati.urlServizio,
    VARCO_DB_BANCHE_URL: trovati.urlBanche,
    SMTP_URL: trovati.smtpUrl,
    NEXTAUTH_SECRET: trovati.segreto,
    NEXTAUTH_URL: baseUrl,
  };
  delete figli.DATABASE_URL;
  delete figli.VARCO_POSTA;
  if (trovati.cartellaPosta) figli.VARCO_POSTA = trovati.cartellaPosta;
  return figli;
}

/**
 * Makes the data folder, readable by us alone (as root, crossable by the system user whom PostgreSQL runs as). @param {string} cartella
 * @returns {string} its real path
 */
export function preparaCartellaDati(cartella) {
  try {
    if (!fs.existsSync(cartella)) {
      fs.mkdirSync(cartella, { recursive: true });
      fs.chmodSync(cartella, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    fs.accessSync(cartella, fs.constants.W_OK | fs.constants.X_OK);
    return fs.realpathSync(cartella);
  } catch (errore) {
    if (['ENOSPC', 'EDQUOT', 'EROFS'].includes(errore.code)) throw errore;
    throw new ErroreAvvio(`Non è possibile scrivere nella cartella dei dati ${cartella}: controlla VARCO_DATA e i permessi.`);
  }
}
