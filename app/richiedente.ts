import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { riprendereAdesione } from '@/lib/adesioni/use-cases/riprendere-adesione';
import { isErroreVarco } from '@/lib/core/errors';
import type { Richiesta } from '@/lib/platform/apertura';
import { env } from '@/lib/platform/env';
import { servizioFermo } from '@/lib/platform/guasti';
import type { CasoUso } from '@/lib/platform/use-case';
import { richiestaDiCollegamento } from './porta';

/**
 * Who holds the link of an adhesion carries its token in a cookie that travels to the pages of the adhesion only, and never in an
 * address. The upload route stands elsewhere (outside the proxy), hence a second cookie with its own path.
 */
const COOKIE = [
  { nome: 'varco-adesione', path: '/adesione' },
  { nome: 'varco-adesione-file', path: '/api/carica/adesione-integrazione' },
] as const;

const nomeCookie = (nome: string): string => (env().https ? `__Secure-${nome}` : nome);

/** Keeps the token in this browser until the link ends, at most thirty days. Lax, because the link is opened from a mail program. */
export async function ricordareCollegamento(gettone: string): Promise<void> {
  const barattolo = await cookies();
  for (const { nome, path } of COOKIE) {
    barattolo.set(nomeCookie(nome), gettone, { path, httpOnly: true, sameSite: 'lax', secure: env().https, maxAge: 30 * 86_400 });
  }
}

async function gettone(indice: 0 | 1): Promise<string> {
  return (await cookies()).get(nomeCookie(COOKIE[indice].nome))?.value ?? '';
}

/** The request of this browser's applicant; without a cookie it opens nothing. */
export async function richiestaDelRichiedente(): Promise<Richiesta> {
  return richiestaDiCollegamento(await gettone(0));
}

/** The same, for the upload route. */
export async function richiestaDelRichiedenteConFile(): Promise<Richiesta> {
  return richiestaDiCollegamento(await gettone(1));
}

/** For the applicant's pages: a link that is missing or out of date leads to where a new one is asked. */
export async function interrogaRichiedente<T>(
  casoUso: CasoUso<T>,
  input: unknown = {},
  chi: Promise<Richiesta> = richiestaDelRichiedente(),
): Promise<T> {
  try {
    return await casoUso.esegui(await chi, input);
  } catch (error) {
    if (!isErroreVarco(error)) throw servizioFermo(error) ?? error;
    if (error.codice === 'COLLEGAMENTO_NON_VALIDO') redirect('/adesione/collegamento?scaduto=si');
    if (error.famiglia === 'NON_TROVATO') notFound();
    throw error;
  }
}

/** Where this browser's domanda to that comune goes on, and whether it was sent; null without one, or when its link is over. */
export async function domandaInCorso(codice: string): Promise<{ readonly percorso: string; readonly inviata: boolean } | null> {
  if ((await gettone(0)) === '') return null;
  try {
    const { percorso } = await riprendereAdesione.esegui(await richiestaDelRichiedente(), {});
    return percorso.startsWith(`/adesione/${codice}/`) ? { percorso, inviata: percorso.endsWith('/stato') } : null;
  } catch (error) {
    if (isErroreVarco(error)) return null;
    throw servizioFermo(error) ?? error;
  }
}
