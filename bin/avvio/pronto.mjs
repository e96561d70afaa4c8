import { setTimeout as attesa } from 'node:timers/promises';
import { ErroreAvvio } from './errore-avvio.mjs';

/**
 * Waits until the app says that database, queue and migrations are right (`/api/pronto`).
 * @param {string} indirizzo where this machine finds the web @param {number} [entro] milliseconds
 */
export async function attendiPronto(indirizzo, entro = 180_000) {
  let ultima = 'nessuna risposta';
  for (const limite = performance.now() + entro; performance.now() < limite; await attesa(250)) {
    try {
      const risposta = await fetch(`${indirizzo}/api/pronto`, { signal: AbortSignal.timeout(10_000) });
      if (risposta.status === 200) return;
      ultima = `${risposta.status} ${(await risposta.text()).slice(0, 500)}`;
    } catch {
      // Not listening yet.
    }
  }
  throw new ErroreAvvio(`Varco è partito ma dopo ${entro / 1000} secondi non si dichiara pronto: ${ultima}.`);
}
