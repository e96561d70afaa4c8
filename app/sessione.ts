import { headers } from 'next/headers';
import { getServerSession, type NextAuthOptions, type Session } from 'next-auth';
import { cache } from 'react';
import { uscire } from '@/lib/identita/use-cases/uscire';
import { nomeCookieSessione, opzioniCookie } from '@/lib/platform/cookie';
import { env } from '@/lib/platform/env';
import { adattatore, type ChiEntra, type UtenteNextAuth } from '@/lib/platform/next-auth';

/** Longer than any clause allows: the session's own row says when it ends. */
const UN_GIORNO = 86_400;
const MAI = 100 * 365 * UN_GIORNO;

/** The address of whoever asks, as `bin/web.mjs` vouches for it. */
export async function indirizzoIp(): Promise<string | null> {
  return (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? null;
}

/** Closes the session of that token; for next-auth's own sign-out and for ours. */
export async function chiudiSessione(tokenHash: string): Promise<void> {
  await uscire.esegui({ now: new Date(), indirizzoIp: await indirizzoIp() }, { tokenHash });
}

type SessioneVarco = Session & { varco?: ChiEntra };

/** next-auth with database sessions and no provider: logins end in our own use cases. */
export function opzioniNextAuth(): NextAuthOptions {
  const { secret, baseUrl, https } = env();
  process.env.NEXTAUTH_URL ??= baseUrl;
  return {
    secret,
    providers: [],
    adapter: adattatore(chiudiSessione),
    session: { strategy: 'database', maxAge: UN_GIORNO, updateAge: MAI },
    useSecureCookies: https,
    cookies: { sessionToken: { name: nomeCookieSessione(), options: opzioniCookie() } },
    pages: { signIn: '/accesso', signOut: '/accesso', error: '/accesso' },
    callbacks: { session: ({ session, user }): SessioneVarco => ({ ...session, varco: (user as UtenteNextAuth).varco }) },
  };
}

/** Who is logged in, once a request; null: nobody. For the frame of the pages, never for authorisation. */
export const chiSono = cache(async (): Promise<ChiEntra | null> => {
  const sessione = await getServerSession<NextAuthOptions, SessioneVarco>(opzioniNextAuth());
  return sessione?.varco ?? null;
});
