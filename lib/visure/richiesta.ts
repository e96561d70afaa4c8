import type { BancaDati } from '@/lib/core/banca';
import type { Contesto } from '@/lib/platform/use-case';
import { condizioniDi, type Condizioni } from './condizioni';
import { entroSoglia, motivare, numeroRichiesta, type Motivazione, type Motivi } from './domain/regole-richiesta';
import { intestazione, richiestaPiuVecchia } from './repository';
import type { Estremi } from './views';

/** What is asked: the keys as the register keeps them, and the names among them that an opaque code must not hold (LE-07). */
type Chiesto = {
  readonly oggetto?: string;
  readonly chiavi: Record<string, string>;
  readonly nomi?: (banca: BancaDati) => readonly string[];
};

/** A request that may go on: its number, under what the operator consults, and the purpose and case that it stated (SA-04). */
export type RichiestaIniziata = { readonly numero: string; readonly condizioni: Condizioni; readonly motivi: Motivi };

/**
 * The opening of every consultation request. It is in the register before anything may refuse it: number, keys, purpose and case. Refuses
 * who may not consult, a purpose or a reference that the convenzione does not allow (SA-04), and who has asked too much (SA-12).
 */
export async function iniziareRichiesta(
  { tx, attore, input, now, nuovoId, registra }: Contesto<Motivazione>,
  { oggetto, chiavi, nomi }: Chiesto,
): Promise<RichiestaIniziata> {
  const { finalita, riferimento } = input;
  const numero = numeroRichiesta(nuovoId(), now);
  registra({ categoria: 'CONSULTAZIONE', numeroRichiesta: numero, oggetto, chiavi, finalita, riferimento: riferimento || null });
  const condizioni = await condizioniDi(tx, attore);
  const { riferimentoPratica, richiesteOra } = condizioni.regole;
  // What the operator typed in the place of an opaque code is kept only once it is known to be one.
  if (riferimentoPratica === 'OPACO') registra({ riferimento: null });
  const motivi = motivare(input, condizioni.finalita, condizioni.regole, nomi?.(condizioni.banca) ?? []);
  registra(motivi);
  if (richiesteOra !== null) entroSoglia(await richiestaPiuVecchia(tx, condizioni.operatoreId, richiesteOra, now), richiesteOra);
  return { numero, condizioni, motivi };
}

/** What a sheet says of itself: who asked, when, why, under which number, and of which day the data are (LE-12, RT-03). */
export async function estremiDi(
  { tx, now }: Pick<Contesto<unknown>, 'tx' | 'now'>,
  { numero, condizioni, motivi }: RichiestaIniziata,
  aggiornatiAl: Estremi['aggiornatiAl'],
): Promise<Estremi> {
  return {
    numeroRichiesta: numero,
    istante: now,
    operatore: condizioni.nominativo,
    ...(await intestazione(tx, condizioni.accesso)),
    ...motivi,
    banca: condizioni.banca.nome,
    aggiornatiAl,
  };
}
