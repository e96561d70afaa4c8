import type { ZodType } from 'zod';
import { ruoloPer, type Attore } from '@/lib/core/attore';
import { inputNonValido, isErroreVarco, vietato, type ErroreVarco } from '@/lib/core/errors';
import { idCasuale, type GeneraId } from '@/lib/core/ids';
import type { Notifica } from '@/lib/core/messaggi';
import { PERMESSI, puo, type Permesso } from '@/lib/core/permessi';
import { apri, type Richiesta } from './apertura';
import { dbApp, type Tx } from './db';
import { accoda } from './notifiche';
import { assicuraPartizione, scriviRegistro, type Voce } from './registro';

/** What business code receives: no session, no clock, no environment. */
export type Contesto<I, P = undefined> = {
  readonly tx: Tx;
  readonly attore: Attore;
  readonly input: I;
  readonly now: Date;
  /** Result of `prepare`: slow work done before the transaction; compare again what it relied upon. */
  readonly preparato: P;
  readonly nuovoId: GeneraId;
  /** Adds to this operation's row in the register. */
  readonly registra: (voce: Voce) => void;
  /** Puts a message in the outbox, in this same transaction. */
  readonly notifica: (messaggio: Notifica) => void;
};

/** What `prepare` receives; `leggi` opens a short transaction of its own, after the same authorisation. */
export type Preparazione<I> = { readonly input: I; readonly now: Date; readonly leggi: <T>(lettura: (tx: Tx, attore: Attore) => Promise<T>) => Promise<T> };

type Definizione<I, T, P> = {
  readonly name: string;
  readonly permission: Permesso;
  readonly input: ZodType<I>;
  readonly prepare?: (preparazione: Preparazione<I>) => Promise<P>;
  readonly run: (contesto: Contesto<I, P>) => Promise<T>;
};

/** A query says whether it discloses: citizens' data, operators' cards and the register always do, and are registered. */
type DefinizioneQuery<I, T> = Omit<Definizione<I, T, undefined>, 'prepare'> & { readonly discloses: boolean };

/** Everything that screens and jobs can call. Nothing else reaches the database. */
export type CasoUso<T> = { readonly name: string; readonly permission: Permesso; readonly esegui: (richiesta: Richiesta, input: unknown) => Promise<T> };

const OPZIONI = { maxWait: 10_000, timeout: 30_000 };

/** An act: parse → authorise → one transaction { run, register row, outbox rows }. Refusals are registered too. */
export function command<I, T, P = undefined>(definizione: Definizione<I, T, P>): CasoUso<T> {
  return porta(definizione, true);
}

/** A reading: parse → authorise → read → register → answer. If the register cannot be written, nothing is answered. */
export function query<I, T>(definizione: DefinizioneQuery<I, T>): CasoUso<T> {
  return porta(definizione, definizione.discloses);
}

function porta<I, T, P>(definizione: Definizione<I, T, P>, registrata: boolean): CasoUso<T> {
  const { name, permission } = definizione;

  async function esegui(richiesta: Richiesta, grezzo: unknown): Promise<T> {
    await assicuraPartizione(richiesta.now);
    const voce: Voce = {};
    let attore: Attore | null = null;
    const autorizza = async (tx: Tx): Promise<Attore> => {
      const apertura = await apri(tx, richiesta);
      attore = apertura.attore;
      if (apertura.rifiuto) throw apertura.rifiuto;
      autorizzare(apertura.attore, permission);
      return apertura.attore;
    };
    try {
      const letto = definizione.input.safeParse(grezzo);
      if (!letto.success) throw inputNonValido(letto.error.issues);
      const input = letto.data;
      const leggi = <R>(lettura: (tx: Tx, chi: Attore) => Promise<R>) => dbApp().$transaction(async (tx) => lettura(tx, await autorizza(tx)), OPZIONI);
      const preparato = (await definizione.prepare?.({ input, now: richiesta.now, leggi })) as P;
      return await dbApp().$transaction(async (tx) => {
        const chi = await autorizza(tx);
        const messaggi: Notifica[] = [];
        const valore = await definizione.run({
          tx, attore: chi, input, now: richiesta.now, preparato, nuovoId: idCasuale,
          registra: (aggiunta) => void Object.assign(voce, aggiunta),
          notifica: (messaggio) => void messaggi.push(messaggio),
        });
        if (registrata) await scriviRegistro(tx, riga(chi, 'CONSENTITO', null));
        if (messaggi.length > 0) await accoda(tx, chi.erogatoreId, messaggi, richiesta.now);
        return valore;
      }, OPZIONI);
    } catch (error) {
      if (isErroreVarco(error) && attore !== null && (registrata || error.famiglia === 'VIETATO')) await registraRifiuto(attore, error);
      throw error;
    }

    function riga(chi: Attore, esito: 'CONSENTITO' | 'NEGATO', motivo: string | null) {
      return { ...voce, id: idCasuale(), erogatoreId: chi.erogatoreId, istante: richiesta.now, operazione: name, esito, motivo, attore: chi, ruolo: ruoloPer(chi, PERMESSI[permission]), indirizzoIp: richiesta.indirizzoIp };
    }

    // The refused transaction is gone with its rollback: the refusal gets one of its own.
    async function registraRifiuto(chi: Attore, error: ErroreVarco): Promise<void> {
      await dbApp().$transaction(async (tx) => {
        await apri(tx, { ...richiesta, credenziale: { tipo: 'SISTEMA', erogatoreId: chi.erogatoreId } });
        await scriviRegistro(tx, { ...riga(chi, 'NEGATO', error.codice), soggetti: [], campi: [] });
      }, OPZIONI);
    }
  }

  return { name, permission, esegui };
}

function autorizzare(attore: Attore, permission: Permesso): void {
  if (attore.tipo === 'PERSONA' && attore.deveCambiarePassword && permission !== 'credenziali:proprie') {
    throw vietato('PASSWORD_DA_CAMBIARE', 'Prima di continuare devi scegliere una nuova password.');
  }
  if (!puo(attore, permission)) throw vietato('PERMESSO_MANCANTE', 'Il tuo profilo non consente questa operazione.');
}
