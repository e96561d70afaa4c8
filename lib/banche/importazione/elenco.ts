/** The archives of the data banks, one line each. */
import { ARCHIVIO_ANAGRAFE } from '@/lib/anagrafe/importazione/archivio';
import { ARCHIVIO_CATASTO } from '@/lib/catasto/importazione/archivio';
import type { ArchivioBanca } from './archivio';

const ARCHIVI: readonly ArchivioBanca[] = [ARCHIVIO_ANAGRAFE, ARCHIVIO_CATASTO];

/** The archive of that bank, which the list of `domain/elenco` knows. */
export function archivioDi(banca: string): ArchivioBanca {
  const archivio = ARCHIVI.find((uno) => uno.banca === banca);
  if (!archivio) throw new Error(`La banca dati ${banca} non ha un archivio`);
  return archivio;
}
