import { isPersona, type Attore, type Ruolo } from '@/lib/core/attore';
import { regola } from '@/lib/core/errors';
import type { Notifica } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import { consegnareCredenziali } from './consegna-credenziali';
import { assertAltroManda, daMandareDaAltri, notificheRecapitoCambiato, type RecapitoNuovo } from './recapito';
import { annullaCollegamenti } from './repository-collegamenti';
import { chiudiSessioni, type FiltroSessioni } from './repository-sessioni';
import {
  creaUtente,
  estendiUtente,
  impostaEmail,
  leggiPersona,
  leggiReferente,
  spegniUtenti,
  togliPassword,
  togliRuolo,
  trovaUtente,
  utenzeAttive,
  type Identificato,
  type Referente,
  type UtenzaEnte,
} from './repository-utenti';

/** How people with an account are called: asked here by whoever keeps their ids. */
export { nominativiDi } from './repository-utenti';

/** What happened last with the accesses of a convenzione. */
export { fattiDegliAccessi } from './repository-fatti';

/**
 * Who is invited, and by whom. `recapitoNomeUtente` is where the user id goes: by default the PEC of its ente, or the office's address for
 * a colleague. `recapitoCerto`: the address is not one that somebody has typed (the PEC of an earlier act, one that both parties have
 * signed, the server's own command line).
 */
export type Invito = Identificato & {
  readonly erogatoreId: string;
  readonly enteId: string | null;
  readonly ruoli: readonly Ruolo[];
  readonly da: Attore;
  readonly recapitoNomeUtente?: string | undefined;
  readonly recapitoCerto?: boolean;
};

type Invitato = { readonly utenteId: string; readonly nomeUtente: string; readonly notifiche: Notifica[] };

/** Ends open sessions at once: whoever has a page open is cut off at the next click. Answers how many. Throws on an empty filter. */
export function chiudereSessioni(tx: Tx, filtro: FiltroSessioni, motivo: string, now: Date): Promise<number> {
  return chiudiSessioni(tx, filtro, motivo, now);
}

/**
 * Makes or extends the account of a person in a body (`enteId` null: the comune). User id and one-time link go through two channels
 * (CA-18): the caller puts `notifiche` in the outbox. Who already has a password keeps it and gets no message. An account keeps its address,
 * or whoever invites the same person again would get its link. It takes the new one when it is off and nobody has ever held it; of a
 * certain one, either is enough.
 */
export async function invitareUtente(tx: Tx, invito: Invito, now: Date, baseUrl: string): Promise<Invitato> {
  const { erogatoreId, enteId, ruoli, nome, cognome, codiceFiscale, email, recapitoNomeUtente } = invito;
  const noto = await trovaUtente(tx, erogatoreId, enteId, codiceFiscale);
  if (!noto) {
    const nuovo = await creaUtente(tx, { erogatoreId, enteId, ruoli, nome, cognome, codiceFiscale, email }, now);
    return {
      utenteId: nuovo.id,
      nomeUtente: nuovo.nomeUtente,
      notifiche: await consegnareCredenziali(tx, nuovo.id, now, baseUrl, recapitoNomeUtente),
    };
  }
  const spenta = noto.stato !== 'ATTIVO';
  const prende = !noto.haPassword && (invito.recapitoCerto === true ? spenta || !noto.usato : spenta && !noto.usato);
  await estendiUtente(tx, noto, ruoli, prende ? email : null);
  if (noto.haPassword) return { utenteId: noto.id, nomeUtente: noto.nomeUtente, notifiche: [] };
  await assertAltroManda(tx, invito.da, noto.id, now);
  return {
    utenteId: noto.id,
    nomeUtente: noto.nomeUtente,
    notifiche: await consegnareCredenziali(tx, noto.id, now, baseUrl, recapitoNomeUtente),
  };
}

/**
 * Lost or stolen credentials (CA-10): the old ones die here and now, with every session and link; new ones leave by two channels. Refuses
 * demo accounts, and whoever has changed the address lately.
 */
export async function rinnovareCredenziali(
  tx: Tx,
  attore: Attore,
  utenteId: string,
  now: Date,
  baseUrl: string,
  recapitoNomeUtente?: string,
): Promise<Notifica[]> {
  if ((await leggiPersona(tx, utenteId)).demo)
    throw regola('UTENZA_DEMO', 'Le utenze della dimostrazione hanno una password fissa, uguale per tutti.');
  await assertAltroManda(tx, attore, utenteId, now);
  await togliPassword(tx, utenteId);
  await chiudiSessioni(tx, { utentiId: [utenteId] }, 'CREDENZIALI_RINNOVATE', now);
  return consegnareCredenziali(tx, utenteId, now, baseUrl, recapitoNomeUtente);
}

/** Kills credentials: no password, no link, no session. The account stays, with the reason, so that the register keeps its names. */
export async function spegnereCredenziali(tx: Tx, utentiId: readonly string[], motivo: string, now: Date): Promise<void> {
  await spegniUtenti(tx, utentiId, motivo);
  await annullaCollegamenti(tx, utentiId, now);
  await chiudiSessioni(tx, { utentiId }, motivo, now);
}

/** These people are no longer operators of anything: accounts made only for that die, the others lose the role and their sessions. */
export async function togliereOperatore(tx: Tx, utentiId: readonly string[], motivo: string, now: Date): Promise<string[]> {
  const soloOperatori = await togliRuolo(tx, utentiId, 'OPERATORE');
  await spegnereCredenziali(tx, soloOperatori, motivo, now);
  await chiudiSessioni(tx, { utentiId }, motivo, now);
  return soloOperatori;
}

/** The accounts whose credentials `attore` may not send, having changed their address in the last thirty days (CA-18). */
export function utenzeDaAltri(tx: Tx, attore: Attore, now: Date): Promise<ReadonlySet<string>> {
  return daMandareDaAltri(tx, attore, now);
}

/** The living accounts of an ente, the oldest first, with what they may do. */
export function utenzeDellEnte(tx: Tx, enteId: string): Promise<UtenzaEnte[]> {
  return utenzeAttive(tx, enteId);
}

/** Who keeps the roster of an ente: of its living referenti the one with the oldest account; null: it has none. */
export function referenteDellEnte(tx: Tx, enteId: string): Promise<Referente | null> {
  return leggiReferente(tx, enteId);
}

/** Where an ente's referente is written to; the ente's PEC when it has none. */
export async function recapitoReferente(tx: Tx, enteId: string, pecEnte: string): Promise<string> {
  return (await leggiReferente(tx, enteId))?.email ?? pecEnte;
}

/**
 * A new mail address of the person: the next link goes there, and for a while it is not `attore` who sends it (null: an address that both
 * parties have signed). Answers the address before, which must be told, or null when it was this already.
 */
export async function aggiornareRecapito(
  tx: Tx,
  attore: Attore | null,
  utenteId: string,
  email: string,
  now: Date,
): Promise<string | null> {
  const { email: prima } = await leggiPersona(tx, utenteId);
  if (prima === email) return null;
  await impostaEmail(tx, utenteId, email, attore !== null && isPersona(attore) ? attore.utenteId : null, now);
  return prima;
}

/** The mail that tells those mailboxes, each once, the new address of an account. */
export function notificareRecapitoCambiato(tx: Tx, di: RecapitoNuovo, destinatari: readonly string[], now: Date): Promise<Notifica[]> {
  return notificheRecapitoCambiato(tx, di, destinatari, now);
}
