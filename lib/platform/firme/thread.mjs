/**
 * The verifier in a thread of its own. Plain JavaScript because a thread starts from a file, not from a bundle: it loads the
 * same sources through tsx, whatever runs the main process (the web build, the worker, the command line, the tests).
 */
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { verificaConsumando } = await import('./verifica.ts');
parentPort.on('message', async (richiesta) => parentPort.postMessage(await verificaConsumando(richiesta)));
parentPort.postMessage('pronto');
