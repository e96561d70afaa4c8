/** Ports: those of what we embed are whatever is free; the web's is held from the moment it is chosen. */
import net from 'node:net';

/** @typedef {{porta: number, rilascia: () => Promise<void>}} Riserva */

/**
 * Holds a port until it is released, so that nobody else takes it while the database starts.
 * @param {number} porta 0 for any free one @param {string} [host] @returns {Promise<Riserva>} rejects with the system's error code
 */
export function riserva(porta, host = '127.0.0.1') {
  return new Promise((risolvi, rifiuta) => {
    const segnaposto = net.createServer((socket) => socket.destroy());
    segnaposto.once('error', rifiuta);
    segnaposto.listen({ port: porta, host, exclusive: true }, () => {
      segnaposto.unref();
      const { port } = /** @type {net.AddressInfo} */ (segnaposto.address());
      risolvi({ porta: port, rilascia: () => new Promise((fatto) => segnaposto.close(() => fatto())) });
    });
  });
}

/** @param {number} porta @param {string} [host] @returns {Promise<boolean>} whether we could listen there now */
export async function eLibera(porta, host) {
  try {
    await (await riserva(porta, host)).rilascia();
    return true;
  } catch {
    return false;
  }
}

/** @param {string} [host] @returns {Promise<number>} a port that the system says is free */
export async function portaLibera(host) {
  const { porta, rilascia } = await riserva(0, host);
  await rilascia();
  return porta;
}

/** @param {number} da @param {string} [host] @returns {Promise<Riserva>} the first free port from `da` on */
export async function riservaDa(da, host) {
  for (let porta = da; porta < da + 100 && porta < 65_536; porta += 1) {
    try {
      return await riserva(porta, host);
    } catch (errore) {
      if (errore.code !== 'EADDRINUSE') throw errore;
    }
  }
  return riserva(0, host);
}
