import { schedeDi } from '@/lib/banche/steps';
import type { Tx } from '@/lib/platform/db';
import { isSmarrita } from './domain/smarrita';
import { inVigore } from './repository';

/** The protections in force whose person stands in no archive any more: by id. */
export async function smarrite(tx: Tx): Promise<readonly string[]> {
  const disposte = await inVigore(tx);
  if (disposte.length === 0) return [];
  const schede = await schedeDi(tx, {
    codiciFiscali: disposte.flatMap(({ codiceFiscale }) => codiceFiscale ?? []),
    id: disposte.map(({ soggettoId }) => soggettoId),
  });
  return disposte.filter((una) => isSmarrita(una, schede)).map(({ id }) => id);
}
