import { avviaThread } from '@/lib/platform/avvia-thread';
import type { EsitoElenco } from './leggi-elenco';
import type { FirmatariAmmessi } from './tipi';

/** A national list takes some seconds; one of 20 MB, some tens. */
const LIMITE_MS = 120_000;
const MEMORIA = { vecchiaMb: 1536, giovaneMb: 16 };

/** {@link import('./leggi-elenco').leggiElenco} in a thread that lives for one list: lists change once a week. */
export async function elencoInThread(byte: Uint8Array, ammessi: FirmatariAmmessi): Promise<EsitoElenco> {
  const worker = await avviaThread('lib/platform/firme/tsl/thread.mjs', MEMORIA);
  worker.ref();
  const esito = await new Promise<EsitoElenco>((resolve) => {
    const perso = (): void => resolve({ guasto: 'FORMA' });
    const timer = setTimeout(perso, LIMITE_MS).unref();
    worker.on('error', perso);
    worker.once('exit', perso);
    worker.once('message', (letto: EsitoElenco) => {
      clearTimeout(timer);
      resolve(letto);
    });
    worker.postMessage({ byte, ammessi });
  });
  await worker.terminate();
  return esito;
}
