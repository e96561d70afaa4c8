import { NextResponse, type NextRequest } from 'next/server';
import { stessaOrigine } from '@/app/caricamento';
import { chiudiSessione } from '@/app/sessione';
import { nomeCookieSessione, opzioniCookie } from '@/lib/platform/cookie';
import { improntaGettone } from '@/lib/platform/gettoni';

/** Leaves: closes the session, forgets the cookie, goes back to the login. A form of somebody else's page logs nobody out. */
export async function POST(request: NextRequest): Promise<Response> {
  const gettone = request.cookies.get(nomeCookieSessione())?.value;
  const nostra = stessaOrigine(request);
  if (gettone && nostra) await chiudiSessione(improntaGettone(gettone));
  const risposta = new NextResponse(null, { status: 303, headers: { location: '/accesso' } });
  if (nostra) risposta.cookies.set(nomeCookieSessione(), '', { ...opzioniCookie(), maxAge: 0 });
  risposta.headers.set('cache-control', 'private, no-store');
  return risposta;
}
