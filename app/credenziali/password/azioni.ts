'use server';

import { cookies } from 'next/headers';
import { rispondi } from '@/app/porta';
import { chiSono } from '@/app/sessione';
import type { Esito } from '@/lib/core/esito';
import { areaIniziale } from '@/lib/core/ruoli';
import { cambiarePassword } from '@/lib/identita/use-cases/cambiare-password';
import { nomeCookieSessione, opzioniCookie } from '@/lib/platform/cookie';

/** Changes the password, leaves the session's new secret in the cookie, then says where the person goes on. */
export async function cambiare(valori: unknown): Promise<Esito<{ casa: string }>> {
  const casa = areaIniziale((await chiSono())?.ruoli ?? []);
  const esito = await rispondi(cambiarePassword, valori);
  if (!esito.ok) return esito;
  const { gettone, scadeIl } = esito.valore;
  (await cookies()).set(nomeCookieSessione(), gettone, { ...opzioniCookie(), expires: scadeIl });
  return { ok: true, valore: { casa } };
}
