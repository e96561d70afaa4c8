/**
 * The verifier in a thread of its own. Plain JavaScript because a thread starts from a file, not from a bundle: it loads the
 * same sources through tsx, whatever runs the main process (the web build, the worker, the command line, the tests).
 */
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { verificaConsumando } = await import('./verifica.ts');
const { leggiProvenienza } = await import('./provenienza.ts');
parentPort.on('message', async ({ compito, ...richiesta }) =>
  parentPort.postMessage(compito === 'PROVENIENZA' ? leggiProvenienza(richiesta.file) : await verificaConsumando(richiesta)),
);
parentPort.postMessage('pronto');
