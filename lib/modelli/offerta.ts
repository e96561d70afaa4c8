import { bancheConFlusso } from '@/lib/banche/steps';
import type { Offerta } from '@/lib/clausole/giudizio/giudizio';
import type { Tx } from '@/lib/platform/db';

/** What the comune can promise today: real time of the banks whose changes come one by one, with a live key (SA-20). */
export async function offertaBanche(tx: Tx): Promise<Offerta> {
  return { inTempoReale: await bancheConFlusso(tx) };
}
