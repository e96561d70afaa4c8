import { NextResponse, type NextRequest } from 'next/server';
import { rispostaDiErrore } from '@/app/risposta-di-errore';
import { chiudiSessione } from '@/app/sessione';
import { nomeCookieSessione, opzioniCookie } from '@/lib/platform/cookie';
import { improntaGettone } from '@/lib/platform/gettoni';
import { stessaOrigine } from '@/lib/platform/origine';

const ANCORA_DENTRO =
  'La sessione non è stata chiusa: sei ancora dentro. Torna indietro e premi di nuovo «Esci» fra qualche minuto; intanto non lasciare incustodita la postazione.';

/**
 * Leaves: closes the session, forgets the cookie, goes back to the login. A form of somebody else's page logs nobody out, and nobody is
 * told to be out whose session could not be closed.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const gettone = request.cookies.get(nomeCookieSessione())?.value;
  const nostra = stessaOrigine(request);
  try {
    if (gettone && nostra) await chiudiSessione(improntaGettone(gettone));
  } catch (error) {
    return rispostaDiErrore(error, ANCORA_DENTRO);
  }
  const risposta = new NextResponse(null, { status: 303, headers: { location: '/accesso' } });
  if (nostra) risposta.cookies.set(nomeCookieSessione(), '', { ...opzioniCookie(), maxAge: 0 });
  risposta.headers.set('cache-control', 'private, no-store');
  return risposta;
}
