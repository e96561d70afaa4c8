import type { BancaDati } from '@/lib/core/banca';
import type { Tx } from '@/lib/platform/db';
import { indirizzo } from '@/lib/platform/indirizzo';
import type { Contesto } from '@/lib/platform/use-case';
import { leggereInProva } from '@/lib/banche/steps';
import { condizioniDi, condizioniPerIlComune, conEccezioni, type Condizioni, type PerConto } from './condizioni';
import { idDi, utenteDi } from './domain/chi';
import { motivare, numeroRichiesta, type Motivazione, type Motivi } from './domain/regole-richiesta';
import { contateTra, assertEntroSoglia, soglieDi } from './domain/soglie';
import { intestazione, richiestaPiuVecchia, tieniConti } from './repository';
import type { Estremi } from './domain/visura';

/** What is asked: the keys as the register keeps them, and the names among them that an opaque code must not hold (LE-07). */
export type Chiesto = {
  readonly oggetto?: string;
  readonly chiavi: Record<string, string>;
  readonly nomi?: (banca: BancaDati) => readonly string[];
};

/** A request that may go on: its number, under what the operator consults, and the purpose and case that it stated (SA-04). */
export type RichiestaIniziata = {
  readonly numero: string;
  /** What the code of its sheet leads to: opaque, and more than the number tells. */
  readonly foglio: string;
  readonly condizioni: Condizioni;
  readonly motivi: Motivi;
  /** True on invented people: its sheets say so, and nothing of it is a consultation. */
  readonly prova: boolean;
};

/**
 * The opening of every consultation request. It is in the register before anything may refuse it: number, keys, purpose and case. Refuses
 * who may not consult, a purpose or a reference that the convenzione does not allow (SA-04), and who has asked too much (SA-12).
 */
export async function iniziareRichiesta(
  { tx, attore, input, now, nuovoId, registra }: Contesto<Motivazione>,
  { oggetto, chiavi, nomi }: Chiesto,
): Promise<RichiestaIniziata> {
  const { finalita, riferimento } = input;
  const foglio = nuovoId();
  const numero = numeroRichiesta(foglio, now);
  registra({ categoria: 'CONSULTAZIONE', numeroRichiesta: numero, oggetto, chiavi, finalita });
  const condizioni = await condizioniDi(tx, attore);
  // What was typed in the place of an opaque code is kept only once it is known to be one (LE-07).
  if (condizioni.regole.riferimentoPratica !== 'OPACO') registra({ riferimento: riferimento || null });
  const motivi = motivare(input, condizioni.finalita, condizioni.regole, nomi?.(condizioni.banca) ?? []);
  registra(motivi);
  await entroLeSoglie(tx, condizioni, now);
  return { numero, foglio, condizioni: await conEccezioni(tx, condizioni, motivi, now), motivi, prova: false };
}

/**
 * The same of a trial, which is no consultation: no row, no threshold, no pace. From its first line the transaction sees invented people
 * alone, whatever is asked for after.
 */
export async function iniziareProva(
  { tx, attore, input, now, nuovoId }: Pick<Contesto<Motivazione & PerConto>, 'tx' | 'attore' | 'input' | 'now' | 'nuovoId'>,
  nomi?: Chiesto['nomi'],
): Promise<RichiestaIniziata> {
  await leggereInProva(tx);
  const condizioni = await condizioniPerIlComune(tx, attore, input);
  const foglio = nuovoId();
  const motivi = motivare(input, condizioni.finalita, condizioni.regole, nomi?.(condizioni.banca) ?? []);
  return { numero: `PROVA-${numeroRichiesta(foglio, now)}`, foglio, condizioni, motivi, prova: true };
}

/**
 * Refuses who has reached a threshold of the clauses (SA-12), correctly however many ask at once. Those of one person come one by one also
 * where the clause has neither threshold nor pace: each is to see those that it comes after, or who asks two at a time in order would not be
 * told from who looks around (FU-08).
 */
export async function entroLeSoglie(tx: Tx, condizioni: Condizioni, now: Date): Promise<void> {
  const { accesso, chi, regole } = condizioni;
  const soglie = soglieDi(regole);
  const dellEnte = soglie.some(({ di }) => di === 'ENTE');
  await tieniConti(tx, [...(dellEnte ? [accesso.convenzioneId] : []), idDi(chi)]);
  for (const soglia of soglie) {
    const conto = {
      chi,
      convenzioneId: accesso.convenzioneId,
      tutti: soglia.di === 'ENTE',
      quante: soglia.quante,
      ...contateTra(soglia, now),
    };
    assertEntroSoglia(soglia, await richiestaPiuVecchia(tx, conto), now, utenteDi(chi) !== null);
  }
}

/** What a sheet says of itself: who asked, when, why, under which number, and of which day the data are (LE-12, RT-03). */
export async function estremiDi(
  { tx, now }: Pick<Contesto<unknown>, 'tx' | 'now'>,
  { numero, foglio, condizioni, motivi, prova }: RichiestaIniziata,
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
    codice: prova ? null : indirizzo(`/visure/${foglio}`),
  };
}

/** For the register alone: the protected people whom a request has met, of whom nothing was shown. */
export const incontrati = ({ protetti }: { readonly protetti: readonly string[] }): Record<string, readonly string[]> =>
  protetti.length > 0 ? { protetti } : {};
