import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { interroga, richiestaAnonima } from '@/app/porta';
import { domandaInCorso } from '@/app/richiedente';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { leggereModelliAperti } from '@/lib/adesioni/use-cases/leggere-modelli-aperti';
import { erogatoreDaCodice } from '@/lib/platform/erogatori';
import { iniziare } from './azioni';
import { ModuloInizio } from './modulo-inizio';

export const metadata: Metadata = { title: 'Scegli la convenzione' };

/** The convenzioni that this comune opens, what each is for, and where the draft begins. */
export default async function ScegliConvenzione({ params }: { params: Promise<{ codice: string }> }) {
  const comune = await erogatoreDaCodice((await params).codice);
  if (!comune) notFound();
  const modelli = await interroga(leggereModelliAperti, {}, richiestaAnonima(comune.id));
  const inCorso = await domandaInCorso(comune.codice);
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Il servizio', href: '/' },
          { etichetta: 'Adesione', href: '/adesione' },
        ]}
        qui={comune.denominazione}
      />
      <Titolo
        sopra={comune.denominazione}
        sommario="Leggi a chi è rivolta ciascuna convenzione e che cosa permette di consultare, poi inizia la domanda."
      >
        Scegli la convenzione
      </Titolo>
      {inCorso ? (
        <div className="mb-8">
          <Avviso
            titolo={inCorso.inviata ? 'Da questo browser hai già inviato una domanda' : 'In questo browser hai una domanda iniziata'}
            azioni={
              <CollegamentoBottone variante="secondario" dimensione="piccola" href={inCorso.percorso}>
                {inCorso.inviata ? 'Vedi a che punto è' : 'Riprendi la domanda'}
              </CollegamentoBottone>
            }
          >
            <p>Se ne inizi un’altra qui sotto, a quella ritorni dal collegamento ricevuto per e-mail.</p>
          </Avviso>
        </div>
      ) : null}
      {modelli.length === 0 ? (
        <Vuoto
          titolo="Nessuna convenzione è aperta all’adesione"
          icona="documento"
          azioni={
            <CollegamentoBottone variante="secondario" href="/contatti">
              Vedi i contatti
            </CollegamentoBottone>
          }
        >
          Il comune non ha ancora approvato un testo a cui aderire. Scrivi all’ufficio per sapere quando lo farà.
        </Vuoto>
      ) : (
        <div className="space-y-8">
          {modelli.map(({ id, nome, descrizione, destinatari, visure, righe }) => (
            <Scheda key={id} titolo={nome}>
              <p className="misura mb-4">{descrizione}</p>
              <Riepilogo
                voci={[
                  { termine: 'A chi è rivolta', valore: destinatari.join(', ') },
                  { termine: 'Che cosa si consulta', valore: visure.join('; ') },
                  { termine: 'Persone nel modulo', valore: `Fino a ${righe}` },
                ]}
              />
            </Scheda>
          ))}
          <Scheda titolo="Inizia la domanda">
            <ModuloInizio
              modelli={modelli.map(({ id, nome }) => ({ valore: id, etichetta: nome }))}
              azione={iniziare.bind(null, comune.codice)}
              codice={comune.codice}
            />
          </Scheda>
        </div>
      )}
    </Pagina>
  );
}
