import { banca } from '@/lib/banche/domain/elenco';
import { isPersona, type AccessoConvenzione, type Attore } from '@/lib/core/attore';
import type { BancaDati } from '@/lib/core/banca';
import { vietato } from '@/lib/core/errors';
import type { Finalita, ProfiloConcesso, Regole } from '@/lib/clausole/regole';
import { profiloFirmato, regoleDelDigest } from '@/lib/convenzioni/steps';
import type { Tx } from '@/lib/platform/db';
import { restringere } from '@/lib/profili/domain/profilo';
import { finalitaDellAtto } from './repository';

/** Under what an operator consults: read from the signed clauses at every request. */
export type Condizioni = {
  readonly operatoreId: string;
  readonly nominativo: string;
  readonly accesso: AccessoConvenzione;
  readonly regole: Regole;
  readonly finalita: readonly Finalita[];
  /** As it was signed: its fields are those of the clause, whatever the profile holds today (CA-08). */
  readonly profilo: ProfiloConcesso;
  /** The data bank that the convenzione opens. */
  readonly banca: BancaDati;
  /** Fields that this operator may be shown: the profile, narrowed to the person. */
  readonly campi: readonly string[];
};

/** The conditions of whoever is asking; VIETATO for anyone but an operator of a convenzione. */
export async function condizioniDi(tx: Tx, attore: Attore): Promise<Condizioni> {
  if (!isPersona(attore) || attore.accesso === null || attore.operatoreId === null)
    throw vietato('PERMESSO_MANCANTE', 'Solo gli operatori di una convenzione possono consultare.');
  const { accesso } = attore;
  const regole = await regoleDelDigest(tx, accesso.convenzioneId, accesso.clausoleDigest);
  const profilo = profiloFirmato(regole, accesso);
  const consultata = banca(regole.bancaDati);
  if (!consultata) throw vietato('BANCA_NON_VALIDA', 'La banca dati della convenzione non esiste più: rivolgiti all’ufficio.');
  return {
    operatoreId: attore.operatoreId,
    nominativo: attore.nominativo,
    accesso,
    regole,
    finalita: regole.finalita ?? (await finalitaDellAtto(tx, accesso)),
    profilo,
    banca: consultata,
    campi: restringere(profilo.campi, accesso.campi),
  };
}
