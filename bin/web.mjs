/**
 * The web process: our own HTTP server around Next. Next's listens on every interface and believes any forwarding header; ours listens
 * where it is told and settles the headers first. Started by `bin/start.mjs`, which prepares its environment.
 */
import http from 'node:http';
import next from 'next';
import { azioneEstranea, indirizzoLeggibile, ripulisci } from './avvio/intestazioni.mjs';
import { leggiReti } from './avvio/indirizzi.mjs';
import { nomiNostri } from './avvio/nomi.mjs';
import { RADICE } from './avvio/percorsi.mjs';
import { conStatoVero } from './avvio/risposta-ferma.mjs';

const porta = Number(process.env.PORT);
const host = process.env.VARCO_HOST ?? '127.0.0.1';
const nostro = nomiNostri({ host, porta, baseUrl: process.env.VARCO_BASE_URL || undefined });
const fidato = leggiReti(process.env.VARCO_PROXY_FIDATI ?? '');
/** How long requests under way may take to finish once we are asked to stop. */
const COMMIATO = 8_000;

const app = next({ dev: false, dir: RADICE, hostname: host, port: porta });
await app.prepare();
const gestisci = app.getRequestHandler();

function rispondiTesto(risposta, codice, frase) {
  risposta.writeHead(codice, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', connection: 'close' });
  risposta.end(frase);
}

const server = http.createServer(
  { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
  async (richiesta, risposta) => {
    try {
      ripulisci(richiesta.headers, richiesta.socket.remoteAddress ?? '', fidato);
      if (!nostro(String(richiesta.headers['x-forwarded-host'] ?? ''), richiesta.url ?? '/', richiesta.socket.localAddress ?? ''))
        return rispondiTesto(
          risposta,
          421,
          'Varco non risponde a questo nome: usa il suo indirizzo. Chi lo amministra lo indica con VARCO_BASE_URL.',
        );
      if (!indirizzoLeggibile(richiesta.url))
        return rispondiTesto(risposta, 400, 'Questo indirizzo è scritto male: contiene un % seguito da qualcosa che non si può leggere.');
      if (azioneEstranea(richiesta))
        return rispondiTesto(risposta, 403, 'Richiesta rifiutata: non proviene da una pagina di Varco. Ricarica la pagina e riprova.');
      await conStatoVero(risposta, () => gestisci(richiesta, risposta));
    } catch (errore) {
      console.error(errore);
      if (!risposta.headersSent) rispondiTesto(risposta, 500, 'Si è verificato un errore. Ricarica la pagina e riprova.');
      else risposta.destroy();
    }
  },
);

server.on('clientError', (_errore, socket) => {
  if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
  else socket.destroy();
});

server.once('error', (errore) => {
  console.error(`Non è possibile ascoltare su ${host}:${porta}: ${errore.message}`);
  process.exit(1);
});

let inChiusura = false;
async function chiudi() {
  if (inChiusura) return;
  inChiusura = true;
  const chiuso = new Promise((risolvi) => server.close(risolvi));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), COMMIATO).unref();
  await chiuso;
  await app.close().catch(() => {});
  process.exit(0);
}
for (const segnale of ['SIGTERM', 'SIGINT']) process.on(segnale, chiudi);

server.listen(porta, host);
