import { profiloDiBanca } from '@/lib/banche/domain/elenco';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { leggiVersioni, type VersioneProfilo } from './repository';

/** The version in use of a comune's own profile; NON_TROVATO for one that it has not. Those of a bank are not its to change. */
export async function getVersioneInUso(tx: Tx, codice: string): Promise<VersioneProfilo> {
  const versione = (await leggiVersioni(tx, [codice])).find(({ sostituitoIl }) => sostituitoIl === null);
  if (!versione) throw nonTrovato('Il profilo');
  return versione;
}

/** NON_TROVATO for a code that is neither a bank's nor the comune's own. */
export async function assertEsiste(tx: Tx, codice: string): Promise<void> {
  if (!profiloDiBanca(codice)) await getVersioneInUso(tx, codice);
}
