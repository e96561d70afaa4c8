import { banca } from '@/lib/banche/domain/elenco';
import type { ConcessoDallAtto } from '@/lib/convenzioni/domain/atto-in-vigore';
import { concessoSotto, fattiUso, getConvenzione } from '@/lib/convenzioni/steps';
import type { AccessoConvenzione } from '@/lib/core/attore';
import { nonTrovato, regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { restringere } from '@/lib/profili/domain/profilo';
import type { Condizioni } from './domain/offerta';

/** What a convenzione lets the office prepare, as it was signed and as it stands now. */
type CondizioniConvenzione = Condizioni &
  ConcessoDallAtto & {
    readonly enteId: string;
    readonly numero: string;
    readonly clausoleVersione: number;
  };

export async function condizioniDi(tx: Tx, convenzioneId: string): Promise<CondizioniConvenzione> {
  const riga = await getConvenzione(tx, convenzioneId);
  const uso = await fattiUso(tx, convenzioneId);
  if (!uso) throw nonTrovato('La convenzione');
  const concesso = await concessoSotto(tx, { ...riga, convenzioneId });
  const aperta = banca(concesso.regole.bancaDati);
  if (!aperta) throw regola('BANCA_NON_VALIDA', 'La banca dati della convenzione non esiste più.');
  return {
    ...concesso,
    ...{ banca: aperta, uso, enteId: riga.enteId, numero: riga.numero, clausoleVersione: riga.clausoleVersione },
  };
}

/** The fields that whoever asks may have in a package today, under the clauses in force and its own narrowing; none where they provide for no package. */
export async function campiConcessi(tx: Tx, accesso: AccessoConvenzione): Promise<readonly string[]> {
  const { regole, profilo } = await concessoSotto(tx, accesso);
  return regole.pacchetti.length === 0 ? [] : restringere(profilo.campi, accesso.campi);
}
