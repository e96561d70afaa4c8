import type { ZodType } from 'zod';
import { ruoloPer, type Attore } from '@/lib/core/attore';
import { isErroreVarco, vietato, type ErroreVarco } from '@/lib/core/errors';
import { idCasuale, type GeneraId } from '@/lib/core/ids';
import type { Notifica } from '@/lib/core/messaggi';
import { PERMESSI, puo, type Permesso } from '@/lib/core/permessi';
import { areeDi, type Area } from '@/lib/core/ruoli';
import { apri, type Richiesta } from './apertura';
import { contesa } from './contesa';
import { dbApp, type Tx } from './db';
import { annotaGuasto } from './guasti';
import { accoda } from './notifiche';
import { assicuraPartizione, type VoceDaScrivere } from './registro';
import { aggiungi, annota, interpreta, OPZIONI_TRANSAZIONE } from './soglia';

/** What business code receives: no session, no clock, no environment. */
export type Contesto<I, P = undefined> = {
  readonly tx: Tx;
  readonly attore: Attore;
  readonly input: I;
  readonly now: Date;
  /** Where the request came from, for limits by network address; null for the system's own acts. */
  readonly indirizzoIp: string | null;
  /** Result of `prepare`: slow work done before the transaction; compare again what it relied upon. */
  readonly preparato: P;
  readonly nuovoId: GeneraId;
  /** Adds to this operation's row in the register. */
  readonly registra: (voce: VoceDaScrivere) => void;
  /** Of an operation that does several things: one row more for each, beside its own and in the same transaction. */
  readonly registraAnche: (voce: VoceDaScrivere) => void;
  /** Puts a message in the outbox, in this same transaction. */
  readonly notifica: (messaggio: Notifica) => void;
  /** Says how far long work is, from 0 to 100: it is seen before this transaction ends. Nobody listens to an act asked by a person. */
  readonly avanza: (percento: number) => Promise<void>;
};

/** What `prepare` receives; `leggi` opens a short transaction of its own, after the same authorisation. */
export type Preparazione<I> = {
  readonly input: I;
  readonly now: Date;
  readonly leggi: <T>(lettura: (tx: Tx, attore: Attore) => Promise<T>) => Promise<T>;
};

type Definizione<I, T, P> = {
  readonly name: string;
  readonly permission: Permesso;
  readonly input: ZodType<I>;
  /** Milliseconds that its one transaction may last, where it writes much in one go: nobody waits for it on a page. */
  readonly timeout?: number;
  readonly prepare?: (preparazione: Preparazione<I>) => Promise<P>;
  readonly run: (contesto: Contesto<I, P>) => Promise<T>;
};

/** A query says whether it discloses: citizens' data, operators' cards and the register always do, and are registered. */
type DefinizioneQuery<I, T> = Omit<Definizione<I, T, undefined>, 'prepare'> & {
  readonly discloses: boolean;
  /** What its row is about, also when it is refused before `run` can say so. */
  readonly category?: VoceDaScrivere['categoria'];
};

/** Everything that screens and jobs can call. Nothing else reaches the database. */
export type CasoUso<T> = {
  readonly name: string;
  readonly permission: Permesso;
  readonly esegui: (richiesta: Richiesta, input: unknown) => Promise<T>;
};

/** An act: parse → authorise → one transaction { run, register row, outbox rows }. Refusals are registered too. */
export function command<I, T, P = undefined>(definizione: Definizione<I, T, P>): CasoUso<T> {
  return porta(definizione, { registrata: true, ancheSeIlleggibile: false });
}

/** A reading: parse → authorise → read → register → answer. If the register cannot be written, nothing is answered. */
export function query<I, T>(definizione: DefinizioneQuery<I, T>): CasoUso<T> {
  return porta(definizione, {
    registrata: definizione.discloses,
    ancheSeIlleggibile: definizione.discloses,
    categoria: definizione.category,
  });
}

/**
 * A reading whose answer takes long to work out of what was read: it is, once the transaction is over and its row is in the register, so
 * that a drawing holds no connection.
 */
export function elaborata<L, T>({ name, permission, esegui }: CasoUso<L>, elabora: (letto: L) => Promise<T>): CasoUso<T> {
  return { name, permission, esegui: async (richiesta, input) => elabora(await esegui(richiesta, input)) };
}

/**
 * `ancheSeIlleggibile`: an input that the schema refuses is registered too. Of a form it says nothing (it was a slip, and the form shows
 * it); of a reading it is a request like the others, and counts like them.
 */
type Traccia = { readonly registrata: boolean; readonly ancheSeIlleggibile: boolean; readonly categoria?: VoceDaScrivere['categoria'] };

function porta<I, T, P>(definizione: Definizione<I, T, P>, { registrata, ancheSeIlleggibile, categoria }: Traccia): CasoUso<T> {
  const { name, permission, timeout = OPZIONI_TRANSAZIONE.timeout } = definizione;
  const opzioni = { ...OPZIONI_TRANSAZIONE, timeout };

  async function esegui(richiesta: Richiesta, grezzo: unknown): Promise<T> {
    await assicuraPartizione(richiesta.now);
    const voce: VoceDaScrivere = { categoria };
    let letta = false;
    let attore: Attore | null = null;
    const autorizza = async (tx: Tx): Promise<Attore> => {
      const apertura = await apri(tx, richiesta);
      attore = apertura.attore;
      if (apertura.rifiuto) throw apertura.rifiuto;
      autorizzare(apertura.attore, permission, richiesta.area ?? null);
      return apertura.attore;
    };
    try {
      const input = await interpretaPerChiPuo();
      letta = true;
      const leggi = <R>(lettura: (tx: Tx, chi: Attore) => Promise<R>) =>
        dbApp().$transaction(async (tx) => lettura(tx, await autorizza(tx)), OPZIONI_TRANSAZIONE);
      const preparato = (await definizione.prepare?.({ input, now: richiesta.now, leggi })) as P;
      return await dbApp().$transaction(async (tx) => {
        const chi = await autorizza(tx);
        const messaggi: Notifica[] = [];
        const altre: VoceDaScrivere[] = [];
        const valore = await definizione.run({
          tx,
          attore: chi,
          input,
          now: richiesta.now,
          indirizzoIp: richiesta.indirizzoIp,
          preparato,
          nuovoId: idCasuale,
          registra: (aggiunta) => aggiungi(voce, aggiunta),
          registraAnche: (altra) => void altre.push(altra),
          notifica: (messaggio) => void messaggi.push(messaggio),
          avanza: async (percento) => richiesta.avanza?.(percento),
        });
        if (registrata) for (const una of [voce, ...altre]) await annota(tx, chi, occasione(chi), una, null);
        if (messaggi.length > 0) await accoda(tx, chi.erogatoreId, messaggi, richiesta.now);
        return valore;
      }, opzioni);
    } catch (guasto) {
      const conteso = contesa(guasto);
      if (conteso) annotaGuasto(guasto);
      const error = conteso ?? guasto;
      if (isErroreVarco(error) && attore !== null && (error.famiglia === 'VIETATO' || (registrata && (letta || ancheSeIlleggibile))))
        await registraRifiuto(attore, error);
      throw error;
    }

    // What an input should look like is told only to who may send it.
    async function interpretaPerChiPuo(): Promise<I> {
      try {
        return interpreta(definizione.input, grezzo);
      } catch (error) {
        await dbApp().$transaction(autorizza, OPZIONI_TRANSAZIONE);
        throw error;
      }
    }

    function occasione(chi: Attore) {
      return { operazione: name, ruolo: ruoloPer(chi, PERMESSI[permission]), now: richiesta.now, indirizzoIp: richiesta.indirizzoIp };
    }

    // The refused transaction is gone with its rollback: the refusal gets one of its own.
    async function registraRifiuto(chi: Attore, error: ErroreVarco): Promise<void> {
      await dbApp().$transaction(async (tx) => {
        await apri(tx, { ...richiesta, credenziale: { tipo: 'SISTEMA', erogatoreId: chi.erogatoreId } });
        await annota(tx, chi, occasione(chi), voce, error);
      }, OPZIONI_TRANSAZIONE);
    }
  }

  return { name, permission, esegui };
}

function autorizzare(attore: Attore, permission: Permesso, area: Area | null): void {
  if (attore.tipo === 'PERSONA' && attore.deveCambiarePassword && permission !== 'credenziali:proprie') {
    throw vietato('PASSWORD_DA_CAMBIARE', 'Prima di continuare devi scegliere una nuova password.');
  }
  const fuoriArea = area !== null && !(attore.tipo === 'PERSONA' && areeDi(attore.ruoli).includes(area));
  if (fuoriArea || !puo(attore, permission)) throw vietato('PERMESSO_MANCANTE', 'Il tuo profilo non consente questa operazione.');
}
