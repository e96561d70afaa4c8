import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { GuscioAccesso } from '@/app/guscio-accesso';
import { indirizzoIp } from '@/app/indirizzo-ip';
import { ChiedereCollegamento } from '@/components/credenziali/chiedere-collegamento';
import { Avviso } from '@/components/ui/avviso';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { guardareSessione } from '@/lib/identita/use-cases/guardare-sessione';
import { nomeCookieSessione } from '@/lib/platform/cookie';
import { servizioFermo } from '@/lib/platform/guasti';
import { improntaGettone } from '@/lib/platform/gettoni';
import { fineSessione } from '@/components/esito/fine-sessione';
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
              Il collegamento per la password provvisoria arriva alla tua casella; il nome utente arriva per un’altra via, che quel
              messaggio indica: due strade diverse, perché nessuno le abbia insieme.
            </li>
            <li>
              Hai perso la password o il collegamento è scaduto. <ChiedereCollegamento />
            </li>
            <li>
              La convenzione del tuo ente è finita o i suoi accessi sono stati revocati: le credenziali non valgono più e un nuovo
              collegamento non si può avere. Chiedi all’ufficio del comune se e quando si potrà tornare a consultare.
            </li>
            <li>
              Pensi che qualcuno usi le tue credenziali: avvisa subito il referente del tuo ente o l’ufficio del comune, che possono
              bloccarle a qualsiasi ora.
            </li>
          </ul>
        </Scheda>
      </div>
    </GuscioAccesso>
  );
}
