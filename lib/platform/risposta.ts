type InCorso = { getStore: () => { fermo: boolean } | undefined };

/**
 * Says of the request under way that the service is away, so that its answer is 503 and not the 500 of a fault. The web server keeps the
 * requests (`bin/avvio/risposta-ferma.mjs`); outside it (worker, commands, tests) there is none, and nothing happens.
 */
export function segnalaFermo(): void {
  const inCorso = (globalThis as { [chiave: symbol]: unknown })[Symbol.for('varco.richiesta')] as InCorso | undefined;
  const richiesta = inCorso?.getStore();
  if (richiesta) richiesta.fermo = true;
}
