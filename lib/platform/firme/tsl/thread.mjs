/** The trusted list in a thread of its own: seconds of canonicalization that must not stop the web. See `../thread.mjs`. */
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { leggiElenco } = await import('./leggi-elenco.ts');
parentPort.on('message', ({ byte, ammessi }) => parentPort.postMessage(leggiElenco(byte, ammessi)));
parentPort.postMessage('pronto');
