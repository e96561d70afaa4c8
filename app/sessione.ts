import { getServerSession, type NextAuthOptions } from 'next-auth';
import { cache } from 'react';
import { uscire } from '@/lib/identita/use-cases/uscire';
import { opzioniNextAuth, type ChiEntra, type SessioneVarco } from '@/lib/platform/next-auth';
import { indirizzoIp } from './indirizzo-ip';

/** Closes the session of that token; for next-auth's own sign-out and for ours. */
export async function chiudiSessione(tokenHash: string): Promise<void> {
  await uscire.esegui({ now: new Date(), indirizzoIp: await indirizzoIp() }, { tokenHash });
}

export const opzioni = (): NextAuthOptions => opzioniNextAuth(chiudiSessione);

/** Who is logged in, once a request; null: nobody. For the frame of the pages, never for authorisation. */
export const chiSono = cache(async (): Promise<ChiEntra | null> => {
  const sessione = await getServerSession<NextAuthOptions, SessioneVarco>(opzioni());
  return sessione?.varco ?? null;
});
