/** The archives of the data banks, one line each. */
import { ARCHIVIO_ANAGRAFE } from '@/lib/anagrafe/importazione/archivio';
import { ARCHIVIO_CATASTO } from '@/lib/catasto/importazione/archivio';
import { bancaNota, BANCHE, type CodiceBanca } from '../domain/elenco';
import type { ArchivioBanca } from './archivio';

const ARCHIVI: Readonly<Record<CodiceBanca, ArchivioBanca>> = { ANAGRAFE: ARCHIVIO_ANAGRAFE, CATASTO: ARCHIVIO_CATASTO };

export const archivioDi = (codice: string): ArchivioBanca => ARCHIVI[bancaNota(codice).codice];

/** The banks whose changes may come one by one (SA-20). */
export const banchePerFlusso = (): string[] => BANCHE.flatMap(({ codice }) => (ARCHIVI[codice].flusso === undefined ? [] : [codice]));
