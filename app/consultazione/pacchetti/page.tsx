import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { DatiPacchetto } from '@/components/pacchetti/dati-pacchetto';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { EtichettaStato } from '@/components/ui/etichetta';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Primi } from '@/components/ui/primi';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { quanti } from '@/lib/core/parole';
import { elencarePropriPacchetti } from '@/lib/pacchetti/use-cases/elencare-propri-pacchetti';
import type { ProprioPacchettoView } from '@/lib/pacchetti/views';
import { RileggiDopoLoScarico } from './rileggi-dopo-lo-scarico';

export const metadata: Metadata = { title: 'Pacchetti di dati' };

/** The packages of data of whoever is asking: nobody else downloads from these addresses (RT-12). */
export default async function PacchettiDellOperatore() {
  const pacchetti = await interroga(elencarePropriPacchetti);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Consultazione', href: '/consultazione' }]} qui="Pacchetti di dati" />
      <Titolo sommario="Estratti della banca dati preparati per te dall’ufficio. Ogni scarico è annotato nel registro come una consultazione.">
        Pacchetti di dati
      </Titolo>
      {pacchetti.length === 0 ? (
        <Vuoto titolo="Nessun pacchetto per te">
          Se la convenzione del tuo ente li prevede, chiedili all’ufficio: quando uno è pronto ricevi un’e-mail e lo trovi qui.
        </Vuoto>
      ) : (
        <div className="space-y-6">
          <Primi righe={pacchetti} ordine="dal pacchetto più recente" />
          {pacchetti.map((uno) => (
            <Scheda key={uno.id} titolo={uno.titolo} livello={2} lato={<EtichettaStato stato={uno.stato} />}>
              <div className="space-y-5">
                <DatiPacchetto {...uno} />
                <Scarica pacchetto={uno} />
              </div>
            </Scheda>
          ))}
        </div>
      )}
    </Pagina>
  );
}

function Scarica({ pacchetto: { id, titolo, impedimento, giorniRimasti, scarichi, massimo } }: { pacchetto: ProprioPacchettoView }) {
  if (impedimento) return <p className="text-secondary">{impedimento}</p>;
  const giorni = giorniRimasti === 0 ? 'scade oggi' : `ancora ${quanti(giorniRimasti, 'giorno', 'giorni')}`;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
      <RileggiDopoLoScarico>
        <CollegamentoBottone href={`/api/pacchetti/${id}`} scarica icona="scarica">
          Scarica <span className="sr-only">{titolo}</span>
        </CollegamentoBottone>
      </RileggiDopoLoScarico>
      <p className="text-secondary">{`${scarichi === 0 ? 'Mai scaricato' : `Scaricato ${quanti(scarichi, 'volta', 'volte')}`} su ${String(massimo)}, ${giorni}.`}</p>
    </div>
  );
}
