/**
 * Next answers a page that threw with 500, and a page cannot say otherwise. When the service is away (`lib/platform/risposta.ts` says so
 * of the request under way), the answer is 503 with the time to try again: who watches over Varco from outside sees a stop, not a bug.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

/** Seconds. */
const RIPROVA_TRA = 30;
const inCorso = new AsyncLocalStorage();
// The app reaches it on the process: Next loads it as a bundle of its own.
globalThis[Symbol.for('varco.richiesta')] = inCorso;

/**
 * @param {import('node:http').ServerResponse} risposta @param {() => unknown} lavoro what answers
 * @returns {Promise<void>}
 */
export async function conStatoVero(risposta, lavoro) {
  const stato = { fermo: false };
  const scrivi = risposta.writeHead;
  risposta.writeHead = function scriviStatoVero(codice, ...resto) {
    const vero = stato.fermo && codice === 500 ? 503 : codice;
    if (vero === 503) this.setHeader('retry-after', String(RIPROVA_TRA));
    return scrivi.call(this, vero, ...resto);
  };
  await inCorso.run(stato, lavoro);
}
