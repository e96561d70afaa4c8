import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { isErroreVarco } from '@/lib/core/errors';
import type { Esito } from '@/lib/core/esito';
import type { Credenziale, Richiesta } from '@/lib/platform/apertura';
import { nomeCookieSessione } from '@/lib/platform/cookie';
import { improntaGettone } from '@/lib/platform/gettoni';
import { esitoDaErrore, servizioFermo } from '@/lib/platform/guasti';
import type { CasoUso } from '@/lib/platform/use-case';
import { indirizzoIp } from './indirizzo-ip';

/** The edge of the app: turns cookies and headers into a request for the door, and refusals into screens. */

async function richiesta(credenziale: Credenziale): Promise<Richiesta> {
  return { credenziale, now: new Date(), indirizzoIp: await indirizzoIp() };
}

/** The request of whoever is logged in; an empty token opens nothing. */
export async function richiestaDiSessione(): Promise<Richiesta> {
  const gettone = (await cookies()).get(nomeCookieSessione())?.value ?? '';
  return richiesta({ tipo: 'SESSIONE', tokenHash: improntaGettone(gettone) });
}

export function richiestaAnonima(erogatoreId: string): Promise<Richiesta> {
  return richiesta({ tipo: 'ANONIMO', erogatoreId });
}

/** The request of whoever holds the link of an adhesion. */
export function richiestaDiCollegamento(gettone: string): Promise<Richiesta> {
  return richiesta({ tipo: 'COLLEGAMENTO', tokenHash: improntaGettone(gettone) });
}

/**
 * For pages: runs a use case and answers its value; refusals become the login page, the first password, or a 404; no database, the screen
 * that says so.
 */
export async function interroga<T>(casoUso: CasoUso<T>, input: unknown = {}, chi: Promise<Richiesta> = richiestaDiSessione()): Promise<T> {
  try {
    return await casoUso.esegui(await chi, input);
  } catch (error) {
    if (!isErroreVarco(error)) throw servizioFermo(error) ?? error;
    if (error.codice === 'SESSIONE_SCADUTA') redirect('/accesso');
    if (error.codice === 'PASSWORD_DA_CAMBIARE') redirect('/credenziali/password');
    if (error.famiglia === 'VIETATO' && error.codice !== 'PERMESSO_MANCANTE') redirect(`/accesso-sospeso?motivo=${error.codice}`);
    if (error.famiglia === 'NON_TROVATO' || error.famiglia === 'VIETATO' || error.famiglia === 'NON_VALIDO') notFound();
    throw error;
  }
}

/** For server actions: runs a use case and answers an {@link Esito}, so that the form keeps what was typed. */
export async function rispondi<T>(casoUso: CasoUso<T>, input: unknown, chi: Promise<Richiesta> = richiestaDiSessione()): Promise<Esito<T>> {
  try {
    return { ok: true, valore: await casoUso.esegui(await chi, input) };
  } catch (error) {
    return esitoDaErrore(error);
  }
}
