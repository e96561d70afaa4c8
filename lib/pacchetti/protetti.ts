import { estrattiDi } from '@/lib/banche/steps';
import type { Tx } from '@/lib/platform/db';
import { cheDicono } from './repository-soggetti';
import type { Pacchetto } from './repository';

/**
 * Of these packages, those ready that tell of somebody whom a later archive protects (SA-17). Asked at every download of the load that is in
 * force in that moment, and never written on the package: no archive can be published in between.
 */
export async function conProtetti(tx: Tx, pacchetti: readonly Pick<Pacchetto, 'id' | 'banca' | 'stato'>[]): Promise<ReadonlySet<string>> {
  const pronti = pacchetti.filter(({ stato }) => stato === 'PRONTO');
  const trovati: string[] = [];
  for (const codice of new Set(pronti.map(({ banca }) => banca))) {
    const suoi = pronti.filter(({ banca }) => banca === codice).map(({ id }) => id);
    trovati.push(...(await cheDicono(tx, suoi, await estrattiDi(codice).protetti(tx))));
  }
  return new Set(trovati);
}
