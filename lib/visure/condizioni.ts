import type { CampoId } from '@/lib/anagrafe/domain/campi';
import { isPersona, type Attore } from '@/lib/core/attore';
import { vietato } from '@/lib/core/errors';
import type { Finalita, Regole } from '@/lib/clausole/regole';
import { profiloFirmato, regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import type { Tx } from '@/lib/platform/db';
import { restringere, type Profilo } from '@/lib/profili/domain';
import { profiloPredefinito } from '@/lib/profili/domain/predefiniti';
import { leggiConvenzione } from './repository';

/** Under what an operator consults: read from the signed clauses, the same for every request of that version. */
export type Condizioni = {
  readonly operatoreId: string;
  readonly nominativo: string;
  readonly numero: string;
  readonly ente: string;
  readonly regole: Regole;
  readonly finalita: readonly Finalita[];
  readonly profilo: Profilo;
  /** Fields that this operator may be shown: the profile, narrowed to the person. */
  readonly campi: readonly CampoId[];
};

type Fisse = Pick<Condizioni, 'numero' | 'ente' | 'regole' | 'finalita' | 'profilo'>;

/** What a signed version says never changes: kept by its digest, the oldest leave first. */
const note = new Map<string, Fisse>();
const MASSIMO = 500;

/** The conditions of whoever is asking; VIETATO for anyone but an operator of a convenzione. */
export async function condizioniDi(tx: Tx, attore: Attore): Promise<Condizioni> {
  if (!isPersona(attore) || attore.accesso === null || attore.operatoreId === null)
    throw vietato('PERMESSO_MANCANTE', 'Solo gli operatori di una convenzione possono consultare.');
  const { accesso } = attore;
  const chiave = `${accesso.convenzioneId}:${accesso.clausoleVersione}:${accesso.clausoleDigest}:${accesso.profilo}`;
  let fisse = note.get(chiave);
  if (!fisse) {
    const regole = await regoleDellaConvenzione(tx, accesso.convenzioneId);
    const profilo = profiloPredefinito(profiloFirmato(regole, accesso));
    if (!profilo) throw vietato('PROFILO_NON_VALIDO', 'Il profilo assegnato alla convenzione non esiste: rivolgiti all’ufficio.');
    const { numero, ente, finalita } = await leggiConvenzione(tx, accesso);
    fisse = { numero, ente, finalita: regole.finalita ?? finalita, regole, profilo };
    if (note.size >= MASSIMO) note.delete(note.keys().next().value ?? '');
    note.set(chiave, fisse);
  }
  return {
    ...fisse,
    operatoreId: attore.operatoreId,
    nominativo: attore.nominativo,
    campi: restringere(fisse.profilo, accesso.campi).campi,
  };
}
