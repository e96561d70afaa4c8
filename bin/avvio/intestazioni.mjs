/**
 * Which headers of a request may be believed. Next trusts forwarding headers from anyone and takes orders from headers meant for its own
 * inner processes: both are settled here, before Next sees the request.
 */
import { normale } from './indirizzi.mjs';

const INOLTRO = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-forwarded-server',
  'x-forwarded-prefix',
  'x-real-ip',
  'x-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
];
const INTERNE = /^x-(?:middleware|invoke|nextjs|vercel|now|prerender)-|^x-(?:matched-path|rewrite-url|original-url)$/;

/** The address next to ours in the chain that is not one of our proxies: what stands left of it was written by the caller himself. */
function chiamante(catena, socket, fidato) {
  const passi = [
    ...catena
      .split(',')
      .map((passo) => normale(passo.trim()))
      .filter(Boolean),
    socket,
  ];
  while (passi.length > 1 && fidato(passi.at(-1) ?? '')) passi.pop();
  return passi.at(-1) ?? socket;
}

/**
 * Rewrites the headers in place. Afterwards `x-forwarded-for` holds exactly one address: the caller's.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {string} indirizzoSocket @param {(indirizzo: string) => boolean} fidato whether it is one of VARCO_PROXY_FIDATI
 */
export function ripulisci(headers, indirizzoSocket, fidato) {
  const socket = normale(indirizzoSocket);
  const delProxy = fidato(socket);
  const primo = (nome) =>
    delProxy
      ? String(headers[nome] ?? '')
          .split(',')[0]
          ?.trim()
      : '';
  const da = delProxy ? chiamante(String(headers['x-forwarded-for'] ?? ''), socket, fidato) : socket;
  const protocollo = primo('x-forwarded-proto') === 'https' ? 'https' : 'http';
  const nome = primo('x-forwarded-host') || headers.host;
  for (const chiave of Object.keys(headers)) if (INOLTRO.includes(chiave) || INTERNE.test(chiave)) delete headers[chiave];
  headers['x-forwarded-for'] = da;
  headers['x-real-ip'] = da;
  headers['x-forwarded-proto'] = protocollo;
  if (nome) headers['x-forwarded-host'] = nome;
}

/**
 * Whether an action comes from no page of ours. Next lets one without `Origin` through, and one from elsewhere ends as its own "Internal
 * Server Error": both are refused before it. A browser always says the origin; "null" says only that somebody took it away. An action
 * arrives with its header, or, before scripts have loaded, as a form posted to its page. Asked after {@link ripulisci}.
 * @param {{method?: string, url?: string, headers: import('node:http').IncomingHttpHeaders}} richiesta
 */
export function azioneEstranea({ method, url = '/', headers }) {
  if (method === 'GET' || method === 'HEAD') return false;
  const modulo =
    /^multipart\/form-data|^application\/x-www-form-urlencoded/.test(headers['content-type'] ?? '') && !url.startsWith('/api/');
  if (headers['next-action'] === undefined && !modulo) return false;
  const { origin = '' } = headers;
  return !URL.canParse(origin) || new URL(origin).host !== headers['x-forwarded-host'];
}

/** Whether the path can be decoded: on one that cannot, as `/%ZZ`, Next answers that the fault is ours. */
export function indirizzoLeggibile(url = '/') {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}
