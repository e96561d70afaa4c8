import { NextResponse, type NextRequest } from 'next/server';
import { rispostaDiErrore } from '@/app/risposta-di-errore';
import { chiudiSessione } from '@/app/sessione';
import { vietato } from '@/lib/core/errors';
import { nomeCookieSessione, opzioniCookie } from '@/lib/platform/cookie';
import { improntaGettone } from '@/lib/platform/gettoni';
import { stessaOrigine } from '@/lib/platform/origine';

const ANCORA_DENTRO =
  'La sessione non è stata chiusa: sei ancora dentro. Torna indietro e premi di nuovo «Esci» fra qualche minuto; intanto non lasciare incustodita la postazione.';

const DA_ALTROVE =
  'La richiesta di uscita non è arrivata da una pagina di Varco: la sessione non è stata chiusa e sei ancora dentro. Apri Varco e premi «Esci» da lì.';

/**
 * Leaves: closes the session, forgets the cookie, goes back to the login. A form of somebody else's page logs nobody out, and nobody is
 * told to be out whose session could not be closed.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const gettone = request.cookies.get(nomeCookieSessione())?.value;
  try {
    if (!stessaOrigine(request)) throw vietato('ORIGINE_NON_AMMESSA', DA_ALTROVE);
    if (gettone) await chiudiSessione(improntaGettone(gettone));
  } catch (error) {
    return rispostaDiErrore(error, ANCORA_DENTRO);
  }
  const risposta = new NextResponse(null, { status: 303, headers: { location: '/accesso' } });
  risposta.cookies.set(nomeCookieSessione(), '', { ...opzioniCookie(), maxAge: 0 });
  risposta.headers.set('cache-control', 'private, no-store');
  return risposta;
}
