import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { interrogaRichiedente } from '@/app/richiedente';
import { parolePerTermine } from '@/components/adesione/termine';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { Stampa } from '@/components/ui/stampa';
import { Titolo } from '@/components/ui/titolo';
import { seguireAdesione } from '@/lib/adesioni/use-cases/seguire-adesione';
import { istanteItaliano } from '@/lib/core/date';

export const metadata: Metadata = { title: 'Domanda inviata' };

/** The receipt: the number of the request, what happens now, something to print. */
export default async function Ricevuta() {
  const adesione = await interrogaRichiedente(seguireAdesione);
  const { comune, numero, presentataIl } = adesione;
  if (numero === null || presentataIl === null) redirect(`/adesione/${comune.codice}/riepilogo`);
  return (
    <Pagina>
      <Titolo sopra={comune.denominazione} azioni={<Stampa>Stampa la ricevuta</Stampa>}>
        Domanda inviata
      </Titolo>
      <div className="space-y-6">
        <Avviso tono="successo" titolo={`La domanda ha il numero ${numero}`}>
          <p>La ricevuta è stata mandata anche per e-mail e alla PEC dell’ente.</p>
        </Avviso>
        <Scheda titolo="Ricevuta">
          <Riepilogo
            voci={[
              { termine: 'Numero della domanda', valore: numero },
              { termine: 'Presentata il', valore: istanteItaliano(presentataIl) },
              { termine: 'Ente', valore: adesione.ente },
              { termine: 'Convenzione', valore: adesione.modello },
              { termine: 'Termine per la risposta', valore: parolePerTermine(adesione.termine) },
              { termine: 'Ufficio', valore: [comune.emailUfficio, comune.pec, comune.telefono].filter(Boolean).join(' · ') },
            ]}
          />
        </Scheda>
        <Scheda
          titolo="Che cosa succede ora"
          azioni={<CollegamentoBottone href={`/adesione/${comune.codice}/stato`}>Segui la domanda</CollegamentoBottone>}
        >
          <p className="misura">
            L’ufficio protocolla la domanda e la esamina. Se manca qualcosa te lo chiede per e-mail e il termine si ferma fino alla
            risposta. Ogni passaggio ti è comunicato: i collegamenti nelle e-mail riportano qui.
          </p>
        </Scheda>
      </div>
    </Pagina>
  );
}
