import net from 'node:net';

/** @param {number} porta @param {string} [indirizzo] @returns {Promise<boolean>} whether we could listen there now */
export function eLibera(porta, indirizzo = '127.0.0.1') {
  return new Promise((risolvi) => {
    const prova = net.createServer();
    prova.once('error', () => risolvi(false));
    prova.listen({ port: porta, host: indirizzo, exclusive: true }, () => prova.close(() => risolvi(true)));
  });
}

/** @param {string} [indirizzo] @returns {Promise<number>} a port that the system says is free */
export function portaLibera(indirizzo = '127.0.0.1') {
  return new Promise((risolvi, rifiuta) => {
    const prova = net.createServer();
    prova.once('error', rifiuta);
    prova.listen({ port: 0, host: indirizzo }, () => {
      const { port } = /** @type {net.AddressInfo} */ (prova.address());
      prova.close(() => risolvi(port));
    });
  });
}

/** @param {number} da @param {string} indirizzo @returns {Promise<number>} the first free port from `da` on */
export async function primaPortaLibera(da, indirizzo) {
  for (let porta = da; porta < da + 100; porta += 1) if (await eLibera(porta, indirizzo)) return porta;
  return portaLibera(indirizzo);
}
