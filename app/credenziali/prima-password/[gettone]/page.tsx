import type { Metadata } from 'next';
import { GuscioAccesso } from '@/app/guscio-accesso';
import { indirizzoIp } from '@/app/indirizzo-ip';
import { Avviso } from '@/components/ui/avviso';
import { Titolo } from '@/components/ui/titolo';
import { guardareCollegamento } from '@/lib/identita/use-cases/guardare-collegamento';
import { MostraProvvisoria } from './mostra-provvisoria';

export const metadata: Metadata = { title: 'Prima password', robots: { index: false } };

/** Looking at this page uses nothing up: mail scanners open links too. The button does. */
export default async function PaginaPrimaPassword({ params }: { params: Promise<{ gettone: string }> }) {
  const { gettone } = await params;
  const guardato = await guardareCollegamento
    .esegui({ now: new Date(), indirizzoIp: await indirizzoIp() }, { gettone })
    .catch(() => ({ valido: false }));
  return (
    <GuscioAccesso>
      <div className="mx-auto max-w-2xl space-y-6">
        <Titolo sommario="Per entrare in Varco la prima volta, o dopo aver perso la password.">Prima password</Titolo>
        {guardato.valido ? (
          <MostraProvvisoria gettone={gettone} />
        ) : (
          <Avviso tono="attenzione" titolo="Questo collegamento non vale più">
            <p>
              È già stato usato, sono passate 72 ore, oppure ne è stato mandato uno più recente. Se hai già visto la password provvisoria
              puoi entrare con quella.
            </p>
            <p>
              Altrimenti chiedi un nuovo collegamento al referente del tuo ente; chi lavora nel comune lo chiede a chi amministra le utenze.
            </p>
          </Avviso>
        )}
      </div>
    </GuscioAccesso>
  );
}
