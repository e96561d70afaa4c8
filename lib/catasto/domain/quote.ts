/** Whether the shares of a property make a whole. */
import { CODICI_INTERI } from './codici';
import type { Riga } from '@/lib/core/riga-letta';

/**
 * False where all owners' shares are known and do not make one: of the property, and of what stands on somebody else's land, each for
 * itself. Rows of one day, with right and share where they were read.
 */
export function quoteFannoIntero(titolarita: readonly Riga[]): boolean {
  return CODICI_INTERI.every(([, codici]) => {
    const quote = titolarita.filter(({ diritto }) => typeof diritto === 'string' && codici.includes(diritto));
    return quote.length === 0 || quote.some((riga) => !isNota(riga)) || sommaUno(quote.filter(isNota));
  });
}

type Quota = { readonly quota_numeratore: number; readonly quota_denominatore: number };
const isNota = (riga: Riga): riga is Riga & Quota =>
  typeof riga.quota_numeratore === 'number' && typeof riga.quota_denominatore === 'number';

/** Exact: thirds and sevenths have no decimals. */
function sommaUno(quote: readonly Quota[]): boolean {
  let [numeratore, denominatore] = [0n, 1n];
  for (const quota of quote) {
    numeratore = numeratore * BigInt(quota.quota_denominatore) + BigInt(quota.quota_numeratore) * denominatore;
    denominatore *= BigInt(quota.quota_denominatore);
  }
  return numeratore === denominatore;
}
