import type { Metadata } from 'next';
import { GuscioAccesso } from '@/app/guscio-accesso';
import { indirizzoIp } from '@/app/indirizzo-ip';
import { ChiedereCollegamento } from '@/components/credenziali/chiedere-collegamento';
import { Avviso } from '@/components/ui/avviso';
import { Titolo } from '@/components/ui/titolo';
import { FRASI_COLLEGAMENTO, type StatoCollegamento } from '@/lib/identita/domain/collegamento';
import { guardareCollegamento } from '@/lib/identita/use-cases/guardare-collegamento';
import { servizioFermo } from '@/lib/platform/guasti';
import { MostraProvvisoria } from './mostra-provvisoria';

export const metadata: Metadata = { title: 'Password provvisoria', robots: { index: false } };

/** What the link is worth. A fault of the system is not a bad link: it reaches the screen that says so. */
async function guarda(gettone: string): Promise<StatoCollegamento> {
  try {
    return (await guardareCollegamento.esegui({ now: new Date(), indirizzoIp: await indirizzoIp() }, { gettone })).stato;
  } catch (error) {
    throw servizioFermo(error) ?? error;
  }
}

/** Looking at this page uses nothing up: mail scanners open links too. The button does. */
export default async function PaginaPrimaPassword({ params }: { params: Promise<{ gettone: string }> }) {
  const { gettone } = await params;
  const stato = await guarda(gettone);
  return (
    <GuscioAccesso>
      <div className="mx-auto max-w-2xl space-y-6">
        <Titolo sommario="Per entrare in Varco la prima volta, o dopo aver perso la password.">Password provvisoria</Titolo>
        {stato === 'VALIDO' ? (
          <MostraProvvisoria gettone={gettone} />
        ) : (
          <Avviso tono="attenzione" titolo={FRASI_COLLEGAMENTO[stato].titolo}>
            <p>{FRASI_COLLEGAMENTO[stato].testo}</p>
            <ChiedereCollegamento />
          </Avviso>
        )}
      </div>
    </GuscioAccesso>
  );
}
