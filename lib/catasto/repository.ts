import type { Interrogazione } from '@/lib/core/interrogazione';
import type { Tx } from '@/lib/platform/db';
import { letturaBanca } from '@/lib/platform/lettura-banca';
import { ESCLUSI_DEL_CATASTO } from './frammenti';

/** Runs what `interrogazioni*` build. */
export const { leggi, dataDeiDati } = letturaBanca({ versioni: 'catasto_versione', esclusi: ESCLUSI_DEL_CATASTO });

/** How many rows a statement of `interrogazioni-estratto` counts. */
export async function conta(tx: Tx, sql: string, valori: Interrogazione<never>['valori']): Promise<number> {
  const [riga] = await tx.$queryRawUnsafe<{ righe: number }[]>(sql, ...valori);
  return riga?.righe ?? 0;
}

/** Of whom nothing is shown, in the load that is read. */
export async function protetti(tx: Tx): Promise<string[]> {
  // Each of the two by its index.
  const righe = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM catasto_soggetto s WHERE s.protetto UNION SELECT s.id FROM catasto_soggetto s WHERE s.id = ANY (ARRAY(SELECT varco_protetti_catasto()))`;
  return righe.map(({ id }) => id);
}
