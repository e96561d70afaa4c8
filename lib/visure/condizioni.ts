import type { CampoId } from '@/lib/anagrafe/domain/campi';
import { isPersona, type AccessoConvenzione, type Attore } from '@/lib/core/attore';
import { vietato } from '@/lib/core/errors';
import type { Finalita, Regole } from '@/lib/clausole/regole';
import { profiloFirmato, regoleDelDigest } from '@/lib/convenzioni/steps';
import type { Tx } from '@/lib/platform/db';
import { restringere, type Profilo } from '@/lib/profili/domain/profilo';
import { profiloPredefinito } from '@/lib/profili/domain/predefiniti';
import { finalitaDellAtto } from './repository';

/** Under what an operator consults: read from the signed clauses at every request. */
export type Condizioni = {
  readonly operatoreId: string;
  readonly nominativo: string;
  readonly accesso: AccessoConvenzione;
  readonly regole: Regole;
  readonly finalita: readonly Finalita[];
  readonly profilo: Profilo;
  /** Fields that this operator may be shown: the profile, narrowed to the person. */
  readonly campi: readonly CampoId[];
};

/** The conditions of whoever is asking; VIETATO for anyone but an operator of a convenzione. */
export async function condizioniDi(tx: Tx, attore: Attore): Promise<Condizioni> {
  if (!isPersona(attore) || attore.accesso === null || attore.operatoreId === null)
    throw vietato('PERMESSO_MANCANTE', 'Solo gli operatori di una convenzione possono consultare.');
  const { accesso } = attore;
  const regole = await regoleDelDigest(tx, accesso.convenzioneId, accesso.clausoleDigest);
  const profilo = profiloPredefinito(profiloFirmato(regole, accesso));
  if (!profilo) throw vietato('PROFILO_NON_VALIDO', 'Il profilo assegnato alla convenzione non esiste: rivolgiti all’ufficio.');
  return {
    operatoreId: attore.operatoreId,
    nominativo: attore.nominativo,
    accesso,
    regole,
    finalita: regole.finalita ?? (await finalitaDellAtto(tx, accesso)),
    profilo,
    campi: restringere(profilo, accesso.campi).campi,
  };
}
