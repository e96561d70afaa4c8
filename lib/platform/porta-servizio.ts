import type { ZodType } from 'zod';
import type { Persona } from '@/lib/core/attore';
import { isErroreVarco, type ErroreVarco } from '@/lib/core/errors';
import type { Notifica } from '@/lib/core/messaggi';
import { dbServizio, type Tx } from './db';
import { accoda } from './notifiche';
import { assicuraPartizione, type VoceDaScrivere } from './registro';
import { aggiungi, annota, interpreta, OPZIONI_TRANSAZIONE } from './soglia';

/** A request by somebody who is not known yet: there is no session and no tenant to bind to. */
type RichiestaServizio = { readonly now: Date; readonly indirizzoIp: string | null };

type Comune<I> = {
  readonly input: I;
  readonly now: Date;
  readonly indirizzoIp: string | null;
  /** Says whom this concerns, as soon as it is known: from here on success and refusal stand in the register under that name. */
  readonly attribuisci: (chi: Persona) => void;
  /** Adds to the register's row, refusals included. */
  readonly registra: (voce: VoceDaScrivere) => void;
};

type PreparazioneServizio<I> = Comune<I> & {
  /** A short transaction that stays, whatever follows: an attempt is counted before it is evaluated. */
  readonly transazione: <T>(lavoro: (tx: Tx) => Promise<T>) => Promise<T>;
};

type ContestoServizio<I, P> = Comune<I> & {
  readonly tx: Tx;
  readonly preparato: P;
  readonly notifica: (messaggio: Notifica) => void;
};

type Definizione<I, T, P> = {
  readonly name: string;
  readonly input: ZodType<I>;
  readonly prepare: (preparazione: PreparazioneServizio<I>) => Promise<P>;
  readonly run: (contesto: ContestoServizio<I, P>) => Promise<T>;
};

type CasoServizio<T> = { readonly name: string; readonly esegui: (richiesta: RichiestaServizio, input: unknown) => Promise<T> };

/**
 * The door's counterpart for what comes before a session (login, first password) or must work without one (leaving): role `varco_servizio`,
 * which reads no citizen's data. Authorisation is what the use case itself verifies: a password, a token. Same register, same outbox,
 * same rule: the row is written in the transaction of what it records, a refusal in one of its own.
 */
export function comandoServizio<I, T, P = undefined>({ name, input, prepare, run }: Definizione<I, T, P>): CasoServizio<T> {
  async function esegui({ now, indirizzoIp }: RichiestaServizio, grezzo: unknown): Promise<T> {
    const letto = interpreta(input, grezzo);
    await assicuraPartizione(now);
    const voce: VoceDaScrivere = { categoria: 'ACCESSO' };
    const messaggi: Notifica[] = [];
    let chi: Persona | null = null;
    const comune: Comune<I> = {
      input: letto,
      now,
      indirizzoIp,
      attribuisci: (persona) => void (chi = persona),
      registra: (aggiunta) => aggiungi(voce, aggiunta),
    };
    const transazione = <R>(lavoro: (tx: Tx) => Promise<R>) => dbServizio().$transaction(lavoro, OPZIONI_TRANSAZIONE);
    const annotaSeNoto = async (tx: Tx, rifiuto: ErroreVarco | null) => {
      if (chi !== null) await annota(tx, chi, { operazione: name, ruolo: chi.ruoli[0] ?? 'NESSUNO', now, indirizzoIp }, voce, rifiuto);
    };
    try {
      const preparato = await prepare({ ...comune, transazione });
      return await transazione(async (tx) => {
        const valore = await run({ ...comune, tx, preparato, notifica: (messaggio) => void messaggi.push(messaggio) });
        await annotaSeNoto(tx, null);
        if (chi !== null && messaggi.length > 0) await accoda(tx, (chi as Persona).erogatoreId, messaggi, now);
        return valore;
      });
    } catch (error) {
      if (isErroreVarco(error) && chi !== null) await transazione((tx) => annotaSeNoto(tx, error));
      throw error;
    }
  }
  return { name, esegui };
}
