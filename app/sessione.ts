import { getServerSession, type NextAuthOptions } from 'next-auth';
import { cache } from 'react';
import { uscire } from '@/lib/identita/use-cases/uscire';
import { servizioFermo } from '@/lib/platform/guasti';
import { opzioniNextAuth, type ChiEntra, type SessioneVarco } from '@/lib/platform/next-auth';
import { indirizzoIp } from './indirizzo-ip';

/** Closes the session of that token; for next-auth's own sign-out and for ours. */
export async function chiudiSessione(tokenHash: string): Promise<void> {
  await uscire.esegui({ now: new Date(), indirizzoIp: await indirizzoIp() }, { tokenHash });
}

export const opzioni = (guasto?: (error: unknown) => void): NextAuthOptions => opzioniNextAuth(chiudiSessione, guasto);

/**
 * Who is logged in, once a request; null: nobody. For the frame of the pages, never for authorisation. Throws when it could not be read:
 * a person who is logged in is not sent to log in because the database is away.
 */
export const chiSono = cache(async (): Promise<ChiEntra | null> => {
  const guasti: unknown[] = [];
  const sessione = await getServerSession<NextAuthOptions, SessioneVarco>(opzioni((error) => void guasti.push(error)));
  if (guasti.length > 0) throw servizioFermo(guasti[0]) ?? guasti[0];
  return sessione?.varco ?? null;
});
