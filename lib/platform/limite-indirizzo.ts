import { reteDi } from '@/lib/core/rete';
import type { Tx } from './db';

/**
 * How often one network address (of IPv6: one /64) may do something: `massimo` times in a window of `secondi`. Each `cosa` has a count of
 * its own.
 */
export type LimiteIndirizzo = { readonly cosa: string; readonly massimo: number; readonly secondi: number };

/** One count for all whose address is not known: the web process always knows it. */
const IGNOTO = 'sconosciuto';

const chiave = ({ cosa }: LimiteIndirizzo, indirizzoIp: string | null): string =>
  `${cosa}:${indirizzoIp === null ? IGNOTO : reteDi(indirizzoIp)}`;

/** Counts one attempt before anything is evaluated; false when the window is full. Of any number that come together, only so many pass. */
export async function riservaIndirizzo(tx: Tx, limite: LimiteIndirizzo, indirizzoIp: string | null, now: Date): Promise<boolean> {
  const [riga] = await tx.$queryRaw<{ riservato: boolean }[]>`
    SELECT varco_riserva_indirizzo(${chiave(limite, indirizzoIp)}, ${now}::timestamptz, ${limite.secondi}::int, ${limite.massimo}::int) AS riservato`;
  return riga?.riservato === true;
}

/** Gives back an attempt that turned out well. */
export async function rendiIndirizzo(tx: Tx, limite: LimiteIndirizzo, indirizzoIp: string | null): Promise<void> {
  await tx.$executeRaw`UPDATE tentativo_indirizzo SET tentativi = greatest(tentativi - 1, 0) WHERE indirizzo = ${chiave(limite, indirizzoIp)}`;
}
