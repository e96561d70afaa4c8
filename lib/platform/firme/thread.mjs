/**
 * The verifier in a thread of its own. Plain JavaScript because a thread starts from a file, not from a bundle: it loads the
 * same sources through tsx, whatever runs the main process (the web build, the worker, the command line, the tests).
 */
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { verificaConsumando } = await import('./verifica.ts');
const { leggiProvenienza } = await import('./provenienza.ts');
const { isPdf } = await import('./formato.ts');

/** Of an envelope the bytes are consumed by whoever opens it: the verifier has its own. */
const insieme = async (richiesta) => {
  const provenienza = leggiProvenienza(isPdf(richiesta.file) ? richiesta.file : richiesta.file.slice());
  return { provenienza, verifica: await verificaConsumando(richiesta) };
};
parentPort.on('message', async ({ compito, ...richiesta }) =>
  parentPort.postMessage(await (compito === 'VERIFICA' ? verificaConsumando(richiesta) : insieme(richiesta))),
);
parentPort.postMessage('pronto');
