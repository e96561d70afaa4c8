import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { GuscioAccesso } from '@/app/guscio-accesso';
import { indirizzoIp } from '@/app/indirizzo-ip';
import { Avviso } from '@/components/ui/avviso';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { guardareSessione } from '@/lib/identita/use-cases/guardare-sessione';
import { nomeCookieSessione } from '@/lib/platform/cookie';
import { servizioFermo } from '@/lib/platform/guasti';
import { improntaGettone } from '@/lib/platform/gettoni';
import { fineSessione } from './fine-sessione';
import { ModuloAccesso } from './modulo-accesso';

export const metadata: Metadata = { title: 'Accesso' };

/** Why whoever arrives here was cut off, when its browser still carries the cookie of the session that ended. */
async function motivo(): Promise<string | null> {
  const gettone = (await cookies()).get(nomeCookieSessione())?.value;
  if (!gettone) return null;
  try {
    return (await guardareSessione.esegui({ now: new Date(), indirizzoIp: await indirizzoIp() }, { tokenHash: improntaGettone(gettone) }))
      .motivo;
  } catch (error) {
    throw servizioFermo(error) ?? error;
  }
}

export default async function PaginaAccesso() {
  const finita = fineSessione(await motivo());
  return (
    <GuscioAccesso>
      <div className="mx-auto max-w-2xl space-y-6">
        <Titolo sommario="Per gli uffici del comune e per le persone degli enti convenzionati.">Accesso</Titolo>
        {finita ? (
          <Avviso tono={finita.tono} titolo={finita.titolo}>
            <p>{finita.testo}</p>
          </Avviso>
        ) : null}
        <Scheda titolo="Entra con le tue credenziali">
          <ModuloAccesso />
        </Scheda>
        <Scheda titolo="Non riesci a entrare?">
          <ul className="list-disc space-y-2 pl-5">
            <li>
              Il nome utente arriva al referente del tuo ente, il collegamento per la prima password arriva a te: due strade diverse, perché
              nessuno le abbia insieme.
            </li>
            <li>
              Hai perso la password o il collegamento è scaduto: chiedine uno nuovo al tuo referente; chi lavora nel comune lo chiede a chi
              amministra le utenze.
            </li>
            <li>Pensi che qualcuno usi le tue credenziali: avvisa subito il referente, che può bloccarle a qualsiasi ora.</li>
          </ul>
        </Scheda>
      </div>
    </GuscioAccesso>
  );
}
