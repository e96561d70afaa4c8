import { banca } from '@/lib/banche/domain/elenco';
import { isPersona, personaDelComune, type AccessoConvenzione, type Attore } from '@/lib/core/attore';
import type { BancaDati } from '@/lib/core/banca';
import { ultimoGiornoPrimaDi } from '@/lib/core/date';
import { nonTrovato, vietato } from '@/lib/core/errors';
import type { Regole } from '@/lib/clausole/regole/regole';
import type { ConcessoDallAtto } from '@/lib/convenzioni/domain/atto-in-vigore';
import { concessoSotto, getConvenzione } from '@/lib/convenzioni/steps';
import type { Tx } from '@/lib/platform/db';
import { restringere } from '@/lib/profili/domain/profilo';
import { campiDellOperatore } from './repository';
import { operatoreDi, type Chi } from './domain/chi';
import { leciti } from './domain/chiedibili';
import type { Concessa } from './domain/oltre-il-profilo';
import type { Motivi } from './domain/regole-richiesta';
import { inCorso } from './repository-eccezioni';

/** Under what an operator consults: read from the signed clauses at every request. `visure`: with those of an exception, once the case is known. */
export type Condizioni = ConcessoDallAtto & {
  /** An operator; the comune's person, where it answers for who has asked by PEC or on paper, or tries. */
  readonly chi: Chi;
  readonly nominativo: string;
  readonly accesso: AccessoConvenzione;
  readonly regole: Regole;
  /** The data bank that the convenzione opens. */
  readonly banca: BancaDati;
  /** Fields that this operator may be shown: the profile, narrowed to the person. */
  readonly campi: readonly string[];
  /** What was granted beyond the profile for the case in hand (CA-03); none before the case is known. */
  readonly eccezioni: readonly Concessa[];
};

/** The conditions of whoever is asking; VIETATO for anyone but an operator of a convenzione. */
export async function condizioniDi(tx: Tx, attore: Attore): Promise<Condizioni> {
  if (!isPersona(attore) || attore.accesso === null || attore.operatoreId === null)
    throw vietato('PERMESSO_MANCANTE', 'Solo gli operatori di una convenzione possono consultare.');
  return sottoLAccesso(tx, { chi: { operatore: attore.operatoreId }, nominativo: attore.nominativo, accesso: attore.accesso });
}

/** What is tried: a convenzione, and one operator's narrowing or the whole profile. */
export type PerConto = { readonly convenzioneId: string; readonly operatoreId: string | null };

/** The conditions of an operator of that convenzione, signed or not yet, for the comune's person who tries it; never an operator's own. */
export async function condizioniPerIlComune(tx: Tx, attore: Attore, { convenzioneId, operatoreId }: PerConto): Promise<Condizioni> {
  const { nominativo, utenteId } = personaDelComune(attore);
  const { clausoleVersione, clausoleDigest, profilo } = await getConvenzione(tx, convenzioneId);
  const campi = operatoreId === null ? [] : await campiDellOperatore(tx, convenzioneId, operatoreId);
  if (campi === null) throw nonTrovato('L’operatore');
  const accesso = { convenzioneId, clausoleVersione, clausoleDigest, profilo, campi };
  const condizioni = await sottoLAccesso(tx, { chi: { utente: utenteId }, nominativo, accesso });
  return { ...condizioni, regole: { ...condizioni.regole, eccezioneMotivata: false } };
}

async function sottoLAccesso(tx: Tx, { accesso, ...chi }: Pick<Condizioni, 'chi' | 'nominativo' | 'accesso'>): Promise<Condizioni> {
  const concesso = await concessoSotto(tx, accesso);
  const consultata = banca(concesso.regole.bancaDati);
  if (!consultata) throw vietato('BANCA_NON_VALIDA', 'La banca dati della convenzione non esiste più: rivolgiti all’ufficio.');
  return {
    ...chi,
    ...concesso,
    accesso,
    banca: consultata,
    campi: restringere(concesso.profilo.campi, accesso.campi),
    eccezioni: [],
  };
}

/** The same, with what was granted beyond the profile for that purpose and case, where the clause lets it: it ends by itself (CA-03). */
export async function conEccezioni(tx: Tx, condizioni: Condizioni, { finalita, riferimento }: Motivi, now: Date): Promise<Condizioni> {
  const { regole, visure, chi, accesso, banca: consultata, campi } = condizioni;
  const operatoreId = operatoreDi(chi);
  if (!regole.eccezioneMotivata || operatoreId === null || riferimento === null) return condizioni;
  const concesse = (await inCorso(tx, operatoreId, accesso.convenzioneId, now)).filter(
    (una) => una.riferimento === riferimento && una.finalita === finalita,
  );
  if (concesse.length === 0) return condizioni;
  const leciteQui = leciti({ banca: consultata, forzeOrdine: regole.forzeOrdine });
  const eccezioni = concesse.map(({ id, scadeIl, ...una }) => ({
    id,
    campi: una.campi.filter((campo) => leciteQui(campo) && !campi.includes(campo)),
    visure: una.visure.filter((codice) => !visure.includes(codice)),
    finoAl: ultimoGiornoPrimaDi(scadeIl),
  }));
  const conCampi = new Set([...campi, ...eccezioni.flatMap((una) => una.campi)]);
  return {
    ...condizioni,
    campi: consultata.campi.map(({ id }) => id).filter((id) => conCampi.has(id)),
    visure: [...new Set([...visure, ...eccezioni.flatMap((una) => una.visure)])],
    eccezioni,
  };
}
