import { banca } from '@/lib/banche/domain/elenco';
import type { Finalita } from '@/lib/clausole/regole';
import { fattiUso, getConvenzione, profiloFirmato, regoleDelDigest } from '@/lib/convenzioni/steps';
import type { AccessoConvenzione } from '@/lib/core/attore';
import { nonTrovato, regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { restringere } from '@/lib/profili/domain/profilo';
import type { Condizioni } from './domain/offerta';

/** What a convenzione lets the office prepare, as it was signed and as it stands now. */
type CondizioniConvenzione = Condizioni & {
  readonly enteId: string;
  readonly numero: string;
  readonly clausoleVersione: number;
  readonly finalita: readonly Finalita[];
};

export async function condizioniDi(tx: Tx, convenzioneId: string): Promise<CondizioniConvenzione> {
  const riga = await getConvenzione(tx, convenzioneId);
  const uso = await fattiUso(tx, convenzioneId);
  if (!uso) throw nonTrovato('La convenzione');
  const regole = await regoleDelDigest(tx, convenzioneId, riga.clausoleDigest);
  const aperta = banca(regole.bancaDati);
  if (!aperta) throw regola('BANCA_NON_VALIDA', 'La banca dati della convenzione non esiste più.');
  return {
    ...{ banca: aperta, regole, uso, enteId: riga.enteId, numero: riga.numero, clausoleVersione: riga.clausoleVersione },
    profilo: profiloFirmato(regole, riga),
    finalita: regole.finalita ?? (riga.finalita as unknown as Finalita[]),
  };
}

/** The fields that whoever asks may have in a package today, under the clauses in force and its own narrowing; none where they provide for no package. */
export async function campiConcessi(tx: Tx, accesso: AccessoConvenzione): Promise<readonly string[]> {
  const regole = await regoleDelDigest(tx, accesso.convenzioneId, accesso.clausoleDigest);
  return regole.pacchetti.length === 0 ? [] : restringere(profiloFirmato(regole, accesso).campi, accesso.campi);
}
