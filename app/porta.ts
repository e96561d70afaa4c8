import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { isErroreVarco } from '@/lib/core/errors';
import type { Esito } from '@/lib/core/esito';
import { ID_DI_NESSUNO } from '@/lib/core/ids';
import { INTESTAZIONE_PERCORSO } from '@/lib/core/intestazioni';
import { areaDelPercorso } from '@/lib/core/ruoli';
import type { Credenziale, Richiesta } from '@/lib/platform/apertura';
import { nomeCookieSessione } from '@/lib/platform/cookie';
import { erogatoreDaCodice } from '@/lib/platform/erogatori';
import { improntaGettone } from '@/lib/platform/gettoni';
import { esitoDaErrore, oFermo, servizioFermo } from '@/lib/platform/guasti';
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

/** The same, for the comune with that code; of one that is not there nothing is found. */
export async function richiestaAnonimaDi(codice: unknown): Promise<Richiesta> {
  return richiestaAnonima((typeof codice === 'string' ? (await erogatoreDaCodice(codice))?.id : null) ?? ID_DI_NESSUNO);
}

/** The request of whoever holds the link of an adhesion. */
export function richiestaDiCollegamento(gettone: string): Promise<Richiesta> {
  return richiesta({ tipo: 'COLLEGAMENTO', tokenHash: improntaGettone(gettone) });
}

/** The request of a page: the door refuses it before reading anything, when the page is of an area that is not the person's. */
async function richiestaDiPagina(chi: Promise<Richiesta>): Promise<Richiesta> {
  return { ...(await chi), area: areaDelPercorso((await headers()).get(INTESTAZIONE_PERCORSO) ?? '') };
}

/** Within one page the same question is asked once, so that title and page share one reading, and one row of the register. */
const unaVolta = cache(async (casoUso: CasoUso<unknown>, input: string) => {
  const richiesta = await richiestaDiPagina(richiestaDiSessione());
  return oFermo(casoUso.esegui(richiesta, JSON.parse(input)));
});

/**
 * For pages: runs a use case and answers its value; refusals become the login page, the first password, or a 404; no database, the screen
 * that says so. `input` is what JSON can say.
 */
export async function interroga<T>(casoUso: CasoUso<T>, input: unknown = {}, chi?: Promise<Richiesta>): Promise<T> {
  try {
    if (chi) return await casoUso.esegui(await richiestaDiPagina(chi), input);
    return (await unaVolta(casoUso, JSON.stringify(input))) as T;
  } catch (error) {
    if (!isErroreVarco(error)) throw servizioFermo(error) ?? error;
    if (error.codice === 'SESSIONE_SCADUTA') redirect('/accesso');
    if (error.codice === 'PASSWORD_DA_CAMBIARE') redirect('/credenziali/password');
    if (error.famiglia === 'VIETATO' && error.codice !== 'PERMESSO_MANCANTE') redirect(`/accesso-sospeso?motivo=${error.codice}`);
    if (error.famiglia === 'NON_TROVATO' || error.famiglia === 'VIETATO' || error.famiglia === 'NON_VALIDO') notFound();
    throw error;
  }
}

/** The same for a page of what has its time: where a rule says that it is not the time, its sentence, to be told on the page. */
export async function interrogaARegola<T>(casoUso: CasoUso<T>, input: unknown): Promise<{ vista: T } | { rifiuto: string }> {
  try {
    return { vista: await interroga(casoUso, input) };
  } catch (error) {
    if (isErroreVarco(error) && error.famiglia === 'REGOLA') return { rifiuto: error.message };
    throw error;
  }
}

/**
 * The title of a page about one thing, for its `generateMetadata`: where there is no such thing, the title too is that of the 404. A rule that
 * refuses is told by the page, under its title.
 */
export async function titoloDi(title: string, casoUso: CasoUso<unknown>, input: unknown): Promise<Metadata> {
  await interrogaARegola(casoUso, input);
  return { title };
}

/** For server actions: runs a use case and answers an {@link Esito}, so that the form keeps what was typed. */
export async function rispondi<T>(casoUso: CasoUso<T>, input: unknown, chi: Promise<Richiesta> = richiestaDiSessione()): Promise<Esito<T>> {
  try {
    return { ok: true, valore: await casoUso.esegui(await chi, input) };
  } catch (error) {
    return esitoDaErrore(error);
  }
}
