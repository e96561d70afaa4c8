'use server';

import { cookies, headers } from 'next/headers';
import { indirizzoIp } from '@/app/indirizzo-ip';
import { chiudiSessione } from '@/app/sessione';
import type { Esito } from '@/lib/core/esito';
import { areaIniziale } from '@/lib/core/ruoli';
import { credenzialiSchema } from '@/lib/identita/schema';
import { accedere } from '@/lib/identita/use-cases/accedere';
import { nomeCookiePostazione, nomeCookieSessione, opzioniCookie } from '@/lib/platform/cookie';
import { improntaGettone, nuovaPostazione } from '@/lib/platform/gettoni';
import { esitoDaErrore } from '@/lib/platform/guasti';

const UN_ANNO = 365 * 86_400;

/** The login: opens the session, leaves its secret in the cookie, and says where the person starts. */
export async function entrare(valori: unknown): Promise<Esito<{ casa: string }>> {
  const biscotti = await cookies();
  const postazione = biscotti.get(nomeCookiePostazione())?.value ?? nuovaPostazione();
  try {
    const credenziali = credenzialiSchema.partial().safeParse(valori).data ?? {};
    const accesso = await accedere.esegui(
      { now: new Date(), indirizzoIp: await indirizzoIp() },
      { ...credenziali, agente: (await headers()).get('user-agent') ?? '', postazione },
    );
    // The secret that the browser brought is never taken up, nor left open behind: that session ends here.
    const portato = biscotti.get(nomeCookieSessione())?.value;
    if (portato) await chiudiSessione(improntaGettone(portato));
    biscotti.set(nomeCookieSessione(), accesso.gettone, { ...opzioniCookie(), expires: accesso.scadeIl });
    biscotti.set(nomeCookiePostazione(), postazione, { ...opzioniCookie(), maxAge: UN_ANNO });
    return { ok: true, valore: { casa: accesso.deveCambiarePassword ? '/credenziali/password' : areaIniziale(accesso.ruoli) } };
  } catch (error) {
    return esitoDaErrore(error);
  }
}
