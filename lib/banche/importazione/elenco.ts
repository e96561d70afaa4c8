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

/** The banks whose changes may come one by one (SA-20). */
export const banchePerFlusso = (): string[] => ARCHIVI.filter(({ flusso }) => flusso !== undefined).map(({ banca }) => banca);
