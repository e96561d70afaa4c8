import type { Metadata } from 'next';
import { Briciole } from '@/components/ui/briciole';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { SchedaCollegamento } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { elencoErogatori } from '@/lib/platform/erogatori';

export const metadata: Metadata = { title: 'Chiedi l’adesione' };

/** The first choice of who wants to adhere: which comune's data bank (design: adhesion). */
export default async function Adesione() {
  const comuni = await elencoErogatori();
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Il servizio', href: '/' }]} qui="Adesione" />
      <Titolo sommario="Scegli il comune di cui il tuo ente deve consultare i dati. La domanda si compila a passi, si può interrompere e riprendere con il collegamento che ricevi per e-mail.">
        Chiedi l’adesione
      </Titolo>
      {comuni.length === 0 ? (
        <Vuoto titolo="Nessun comune è ancora attivo" icona="sede">
          Chi gestisce questa installazione deve prima registrare il comune. Riprova più avanti.
        </Vuoto>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2 xl:grid-cols-3">
          {comuni.map(({ id, codice, denominazione, indirizzo }) => (
            <li key={id}>
              <SchedaCollegamento href={`/adesione/${codice}`} titolo={denominazione} icona="sede">
                {indirizzo}
              </SchedaCollegamento>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-10">
        Hai già iniziato una domanda o l’hai inviata? Apri il collegamento dell’ultima e-mail ricevuta, oppure{' '}
        <Collegamento href="/adesione/collegamento">chiedine uno nuovo</Collegamento>.
      </p>
    </Pagina>
  );
}
