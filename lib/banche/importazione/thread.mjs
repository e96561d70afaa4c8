/**
 * Judges blocks of an archive in a thread of its own. Plain JavaScript because a thread starts from a file: it loads the same sources through
 * tsx, whatever runs the main process.
 */
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { archivioDi } = await import('./elenco.ts');
const { giudicaBlocco } = await import('./giudizio.ts');
const codifica = new TextEncoder();

parentPort.on('message', ({ banca, erogatoreId, blocco }) => {
  const giudicato = giudicaBlocco(archivioDi(banca), erogatoreId, blocco);
  // Handed over as bytes: a copy of the text would be the most of the work of handing it over.
  const testi = Object.fromEntries(Object.entries(giudicato.testi).map(([tabella, testo]) => [tabella, codifica.encode(testo)]));
  parentPort.postMessage(
    { ...giudicato, testi },
    Object.values(testi).map(({ buffer }) => buffer),
  );
});
parentPort.postMessage('pronto');
