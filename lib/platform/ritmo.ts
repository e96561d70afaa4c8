/** Whoever sends next to nothing keeps no place among the uploads. */
import type { Readable } from 'node:stream';

/** Milliseconds after which a body that stands still, or that dribbles, is given up. */
const PAZIENZA = 20_000;
/** Bytes a second that keep a place, once the patience is over: half of what an old mobile line sends. */
const PASSO_MINIMO = 8 * 1024;

export interface Ritmo {
  readonly pazienza?: number;
  readonly passoMinimo?: number;
}

/** Calls `smetti` when the body stands still, or comes too slowly; no more once it is closed. */
export function sorvegliaRitmo(corpo: Readable, { pazienza = PAZIENZA, passoMinimo = PASSO_MINIMO }: Ritmo, smetti: () => void): void {
  let arrivati = 0;
  let periodi = 0;
  const sveglia = setTimeout(smetti, pazienza);
  const ritmo = setInterval(() => {
    periodi += 1;
    if (arrivati < (passoMinimo * pazienza * periodi) / 1000) smetti();
  }, pazienza);
  corpo.on('data', (pezzo: Uint8Array) => {
    arrivati += pezzo.length;
    sveglia.refresh();
  });
  corpo.on('close', () => {
    clearTimeout(sveglia);
    clearInterval(ritmo);
  });
}
