/** What the single variables of the environment may hold: each check answers the value, or refuses it in one sentence. */
import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { ErroreAvvio } from './errore-avvio.mjs';

/** @param {string} nome @param {string} perche @returns {never} */
export function rifiuta(nome, perche) {
  throw new ErroreAvvio(`La variabile ${nome} non va bene: ${perche}.`);
}

/** @param {string | undefined} valore @returns {string} an address or a name to listen on */
export function hostAscolto(valore) {
  if (!valore) return '127.0.0.1';
  if (!net.isIP(valore) && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(valore))
    rifiuta('VARCO_HOST', 'deve essere un indirizzo IP o un nome di questa macchina, senza protocollo né porta, come 127.0.0.1');
  return valore;
}

const INDIRIZZO_MAIL = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+$/;

/** @param {string | undefined} valore @param {string} cartellaDiLavoro @returns {string | undefined} absolute, and there */
export function cartellaArchivi(valore, cartellaDiLavoro) {
  if (!valore) return undefined;
  const cartella = path.resolve(cartellaDiLavoro, valore);
  if (!fs.statSync(cartella, { throwIfNoEntry: false })?.isDirectory()) rifiuta('VARCO_ARCHIVI', `la cartella ${cartella} non esiste`);
  return cartella;
}

/** @param {string | undefined} valore @returns {string | undefined} `Name <address>` or a bare address, of one line */
export function mittente(valore) {
  if (!valore) return undefined;
  const [, nome = '', indirizzo = valore] = /^([^<>\r\n]*)<([^<>]+)>$/.exec(valore.trim()) ?? [];
  if (!INDIRIZZO_MAIL.test(indirizzo.trim()) || nome.includes('@'))
    rifiuta('VARCO_MITTENTE', 'deve essere un indirizzo di posta, anche con il nome, come «Comune di Esempio <varco@comune.esempio.it>»');
  return valore.trim();
}

/** The same files and the same reading as `lib/platform/firme/ancore.ts`, which tells the same of those that come in later. */
const ESTENSIONI = ['.pem', '.crt', '.cer', '.der'];

const certificatiIn = (cartella) => fs.readdirSync(cartella).filter((nome) => ESTENSIONI.includes(path.extname(nome).toLowerCase()));

function leggibile(file) {
  try {
    const byte = fs.readFileSync(file);
    const pem = byte.toString('latin1').match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g);
    for (const certificato of pem ?? [byte]) new X509Certificate(certificato);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} variabile @param {string | undefined} valore @param {string} cartellaDiLavoro
 * @returns {string | undefined} absolute path of the folder of certificates; it may still be empty, because it is read at each verification
 */
export function cartellaCertificati(variabile, valore, cartellaDiLavoro) {
  if (!valore) return undefined;
  const cartella = path.resolve(cartellaDiLavoro, valore);
  let nomi;
  try {
    nomi = certificatiIn(cartella);
  } catch {
    return rifiuta(variabile, `la cartella ${cartella} non esiste o non si può leggere`);
  }
  const guasto = nomi.find((nome) => !leggibile(path.join(cartella, nome)));
  if (guasto) rifiuta(variabile, `il file ${guasto} non è un certificato PEM o DER`);
  return cartella;
}

/**
 * @param {string | undefined} valore @param {string} cartellaDiLavoro
 * @returns {string | undefined} the https address of the trusted list, or the absolute path of its file; its signature is judged later
 */
export function elencoFiducia(valore, cartellaDiLavoro) {
  if (!valore) return undefined;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(valore)) {
    if (!URL.canParse(valore) || new URL(valore).protocol !== 'https:') rifiuta('VARCO_TSL', 'un indirizzo deve cominciare con https://');
    return valore;
  }
  const file = path.resolve(cartellaDiLavoro, valore);
  try {
    fs.closeSync(fs.openSync(file, 'r'));
    if (!fs.statSync(file).isFile()) throw new Error();
  } catch {
    return rifiuta('VARCO_TSL', `il file ${file} non esiste o non si può leggere`);
  }
  return file;
}

/** Those that people set, told one by one in README.md. */
export const VARIABILI = [
  ...['PORT', 'DATABASE_URL', 'SMTP_URL'],
  ...[
    'ARCHIVI',
    'BASE_URL',
    'DATA',
    'DB_APP_URL',
    'DB_BANCHE_URL',
    'DB_SERVIZIO_URL',
    'DEMO',
    'FIDUCIA',
    'HOST',
    'MITTENTE',
    'PROCESSI',
    'PROXY_FIDATI',
    'SECRET',
    'TSL',
    'TSL_FIRMATARI',
  ].map((nome) => `VARCO_${nome}`),
];
/** Those that the start hands to its children, and those of the tests. */
const INTERNE = /^VARCO_(POSTA|ALTERAZIONI|CAMPIONI|E2E_.*)$/;

/**
 * What is no error and yet most often a slip: a name that looks like ours and is nobody's, a trust store in which there is nothing.
 * @param {Record<string, string | undefined>} env @param {string | undefined} cartellaFiducia as {@link cartellaCertificati} answers it
 * @returns {string[]} sentences
 */
export function avvertenze(env, cartellaFiducia) {
  const sconosciute = Object.keys(env).filter((nome) => nome.startsWith('VARCO_') && !INTERNE.test(nome) && !VARIABILI.includes(nome));
  return [
    ...sconosciute.sort().map((nome) => `Attenzione: ${nome} non è una variabile di Varco, che la ignora. È scritta bene?`),
    ...(cartellaFiducia && certificatiIn(cartellaFiducia).length === 0
      ? [`Attenzione: nella cartella ${cartellaFiducia} (VARCO_FIDUCIA) non ci sono certificati: finché è così nessuna firma è accettata.`]
      : []),
  ];
}
