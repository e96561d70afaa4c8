/** The readers of the data banks, one line each, and whether what they read is of the day. */
import { lettoreAnagrafe } from '@/lib/anagrafe/lettore';
import { lettoreCatasto } from '@/lib/catasto/lettore';
import type { EstrattiLetti, LettoreBanca } from '@/lib/core/banca';
import type { Tx } from '@/lib/platform/db';
import { bancaNota, type CodiceBanca } from './domain/elenco';
import { conLeRegole } from './lettore';

export { bancheConFlusso } from './repository-flussi';
export { bancheInRitardo, datiInRitardo, leggereInProva } from './repository';
/** The invented people on whom an act is tried. */
export { caricaProva } from './importazione/carica-prova';

const LETTORI: Readonly<Record<CodiceBanca, LettoreBanca<Tx>>> = { ANAGRAFE: lettoreAnagrafe, CATASTO: lettoreCatasto };

/** The reader of that bank, under the rules of all. */
export function lettoreDi(codice: string): LettoreBanca<Tx> {
  const banca = bancaNota(codice);
  return conLeRegole(banca, LETTORI[banca.codice]);
}

/** How the lists of that bank are made: it is asked of a bank that declares some. */
export function estrattiDi(codice: string): EstrattiLetti<Tx> {
  const { estratti } = lettoreDi(codice);
  if (!estratti) throw new Error(`La banca dati ${codice} non ha estratti`);
  return estratti;
}
