/** The readers of the data banks, one line each, and whether what they read is of the day. */
import { lettoreAnagrafe } from '@/lib/anagrafe/lettore';
import { lettoreCatasto } from '@/lib/catasto/lettore';
import type { LettoreBanca } from '@/lib/core/banca';
import type { Tx } from '@/lib/platform/db';

export { bancheConFlusso } from './repository-flussi';
export { bancheInRitardo, datiInRitardo, leggereInProva } from './repository';
/** The invented people on whom an act is tried. */
export { caricaProva } from './importazione/carica-prova';

const LETTORI: Readonly<Record<string, LettoreBanca<Tx>>> = { ANAGRAFE: lettoreAnagrafe, CATASTO: lettoreCatasto };

/** The reader of that bank, which the list of `domain/elenco` knows. */
export function lettoreDi(banca: string): LettoreBanca<Tx> {
  const lettore = LETTORI[banca];
  if (!lettore) throw new Error(`La banca dati ${banca} non ha un lettore`);
  return lettore;
}
