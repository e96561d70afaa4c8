import type { Metadata } from 'next';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { SchedaCollegamento } from '@/components/ui/scheda';
import { ComeFunziona } from './come-funziona';

export const metadata: Metadata = { title: { absolute: 'Varco: gli enti pubblici consultano i dati del comune' } };

export default function Home() {
  return (
    <>
      <section className="bg-primary-lighter">
        <div className="contenitore grid items-center gap-10 py-12 md:py-20 lg:grid-cols-[3fr_2fr]">
          <div>
            <h1 className="text-3xl text-emphasis md:text-4xl">I dati del comune, agli enti che ne hanno titolo</h1>
            <p className="misura mt-5 text-lg text-secondary">
              Le pubbliche amministrazioni e i gestori di servizi pubblici firmano una convenzione con il comune e consultano, in sola
              lettura, i dati necessari ai loro compiti. Ogni accesso è registrato.
            </p>
            <div className="mt-8 flex flex-wrap gap-3">
              <CollegamentoBottone href="/adesione">Chiedi l’adesione</CollegamentoBottone>
              <CollegamentoBottone href="/accesso" variante="secondario" icona="lucchetto">
                Accedi
              </CollegamentoBottone>
            </div>
          </div>
          <Garanzie />
        </div>
      </section>
      <section className="contenitore py-12 md:py-16" aria-labelledby="per-chi">
        <h2 id="per-chi" className="mb-6 text-2xl text-emphasis">
          Di che cosa hai bisogno?
        </h2>
        <div className="grid gap-5 md:grid-cols-3">
          <SchedaCollegamento href="/adesione" titolo="Il mio ente vuole aderire" icona="sede" livello={3}>
            Compila la domanda in linea: puoi interromperla e riprenderla quando vuoi. Al termine ricevi il numero della domanda.
          </SchedaCollegamento>
          <SchedaCollegamento href="/accesso" titolo="Ho già le credenziali" icona="lucchetto" livello={3}>
            Entra per consultare una visura, aggiornare l’elenco degli operatori o seguire una convenzione.
          </SchedaCollegamento>
          <SchedaCollegamento href="/contatti#cittadini" titolo="Sono un cittadino" icona="utente" livello={3}>
            Puoi chiedere al comune quali enti hanno consultato i tuoi dati, quando e per quale motivo.
          </SchedaCollegamento>
        </div>
      </section>
      <ComeFunziona />
    </>
  );
}

function Garanzie() {
  return (
    <ul className="space-y-5 rounded-sm border border-subtle bg-white p-6 shadow-low md:p-8">
      <Garanzia titolo="Solo il necessario">Ogni ente vede i dati previsti dalla sua convenzione, e nessun altro.</Garanzia>
      <Garanzia titolo="Solo chi è autorizzato">Gli operatori sono nominati uno per uno e verificati periodicamente.</Garanzia>
      <Garanzia titolo="Tutto resta scritto">Chi, quando, quali dati e perché: il registro degli accessi non si può modificare.</Garanzia>
    </ul>
  );
}

function Garanzia({ titolo, children }: { titolo: string; children: string }) {
  return (
    <li className="border-l-4 border-primary pl-4">
      <p className="font-semibold text-emphasis">{titolo}</p>
      <p className="text-secondary">{children}</p>
    </li>
  );
}
