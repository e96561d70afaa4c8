/**
 * By which names Varco answers. A page served under somebody else's name belongs, for the browser, to that somebody (DNS rebinding): a
 * name that is not ours gets nothing.
 */
import { indirizzoLocale } from './ambiente.mjs';
import { normale } from './indirizzi.mjs';

/** What probes of the same machine ask for, by the machine's address and whatever the public name is. */
const SONDE = ['/api/salute', '/api/pronto'];
const NOME = /^[a-z0-9._-]+(?::\d+)?$|^\[[0-9a-f:.]+\](?::\d+)?$/i;

/** A name as the browser writes it: lower case, without the port that goes without saying; empty for what is no name. */
function scritto(nome, protocollo) {
  const indirizzo = `${protocollo}//${nome}`;
  return NOME.test(nome) && URL.canParse(indirizzo) ? new URL(indirizzo).host : '';
}

/**
 * @param {{host: string, porta: number, baseUrl?: string}} ascolto where the web listens, and VARCO_BASE_URL, which the start fills
 *   with the local
 *   address when nobody has given a public one
 * @returns {(nome: string, url: string, indirizzoLocale: string) => boolean} whether a request for that name and path, come in at that
 *   address of
 *   ours, is answered
 */
export function nomiNostri({ host, porta, baseUrl = indirizzoLocale(host, porta) }) {
  const { protocol, host: pubblico } = new URL(baseUrl);
  const soloLocale = baseUrl === indirizzoLocale(host, porta);
  const conPorta = (nome) => scritto(`${nome.includes(':') ? `[${nome}]` : nome}:${porta}`, 'http:');
  const locali = new Set(['localhost', '127.0.0.1', '::1', host].map(conPorta));
  return (nome, url, arrivo) => {
    const pulito = scritto(nome, protocol);
    if (pulito !== '' && pulito === pubblico) return true;
    if (!soloLocale && !SONDE.includes(url.split('?', 1)[0] ?? '')) return false;
    const chiesto = scritto(nome, 'http:');
    return chiesto !== '' && (locali.has(chiesto) || chiesto === conPorta(normale(arrivo)));
  };
}
