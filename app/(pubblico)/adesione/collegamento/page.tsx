import type { Metadata } from 'next';
import { Avviso } from '@/components/ui/avviso';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { elencoErogatori } from '@/lib/platform/erogatori';
import { chiedere } from './azioni';
import { ModuloCollegamento } from './modulo-collegamento';

export const metadata: Metadata = { title: 'Chiedi un nuovo collegamento' };

/** Where a lost or expired link leads: a new one goes to the mailbox written at the beginning. */
export default async function NuovoCollegamento({ searchParams }: { searchParams: Promise<{ scaduto?: string }> }) {
  const { scaduto } = await searchParams;
  const comuni = await elencoErogatori();
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Il servizio', href: '/' },
          { etichetta: 'Adesione', href: '/adesione' },
        ]}
        qui="Nuovo collegamento"
      />
      <Titolo sommario="Per riprendere una bozza o seguire una domanda già inviata.">Chiedi un nuovo collegamento</Titolo>
      <div className="space-y-6">
        {scaduto ? (
          <Avviso tono="attenzione" titolo="Questo collegamento non funziona più, o non è arrivato intero">
            <p>
              Usa quello dell’ultima e-mail ricevuta, oppure chiedine uno nuovo qui sotto. Una bozza mai inviata è cancellata dopo 30
              giorni.
            </p>
          </Avviso>
        ) : null}
        <Scheda titolo="Dove te lo mandiamo">
          <ModuloCollegamento
            comuni={comuni.map(({ codice, denominazione }) => ({ valore: codice, etichetta: denominazione }))}
            azione={chiedere}
          />
        </Scheda>
      </div>
    </Pagina>
  );
}
