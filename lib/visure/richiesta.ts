import type { Criteri } from '@/lib/anagrafe/domain/ricerca';
import type { Contesto } from '@/lib/platform/use-case';
import { condizioniDi, type Condizioni } from './condizioni';
import { entroSoglia, motivare, numeroRichiesta, type Motivazione, type Motivi } from './domain/regole-richiesta';
import { richiestaPiuVecchia } from './repository';

/** What is asked: the keys as the register keeps them, and the criteria where it is a search. */
type Chiesto = { readonly oggetto?: string; readonly chiavi: Record<string, string>; readonly criteri?: Criteri };

/** A request that may go on: its number, under what the operator consults, and the purpose and case that it stated (SA-04). */
export type RichiestaIniziata = { readonly numero: string; readonly condizioni: Condizioni; readonly motivi: Motivi };

/**
 * The opening of every consultation request. It is in the register before anything may refuse it: number, keys, purpose and case. Refuses
 * who may not consult, a purpose or a reference that the convenzione does not allow (SA-04), and who has asked too much (SA-12).
 */
export async function iniziareRichiesta(
  { tx, attore, input, now, nuovoId, registra }: Contesto<Motivazione>,
  { oggetto, chiavi, criteri }: Chiesto,
): Promise<RichiestaIniziata> {
  const { finalita, riferimento } = input;
  const numero = numeroRichiesta(nuovoId(), now);
  registra({ categoria: 'CONSULTAZIONE', numeroRichiesta: numero, oggetto, chiavi, finalita, riferimento: riferimento || null });
  const condizioni = await condizioniDi(tx, attore);
  const { riferimentoPratica, richiesteOra } = condizioni.regole;
  // What the operator typed in the place of an opaque code is kept only once it is known to be one.
  if (riferimentoPratica === 'OPACO') registra({ riferimento: null });
  const motivi = motivare(input, condizioni.finalita, condizioni.regole, criteri);
  registra(motivi);
  if (richiesteOra !== null) entroSoglia(await richiestaPiuVecchia(tx, condizioni.operatoreId, richiesteOra, now), richiesteOra);
  return { numero, condizioni, motivi };
}
