import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Caricamento } from '@/components/ui/caricamento';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Primi } from '@/components/ui/primi';
import { Tabella } from '@/components/ui/tabella';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { istanteItaliano } from '@/lib/core/date';
import { NOMI_STATO_PRESA } from '@/lib/presa-in-carico/domain/stati';
import { MASSIMO_FOGLIO } from '@/lib/presa-in-carico/schema';
import { elencarePrese } from '@/lib/presa-in-carico/use-cases/elencare-prese';

export const metadata: Metadata = { title: 'Presa in carico' };
const PERCORSO = '/ufficio/impostazioni/presa-in-carico';

/** Start from what exists: the template, the first load, and those that were made. */
export default async function PresaInCarico() {
  const { prese, modelli } = await interroga(elencarePrese);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Presa in carico" />
      <Titolo sommario="Le convenzioni già firmate, su carta o altrove, entrano in Varco con le loro date, i loro operatori e i loro documenti. Nulla si firma di nuovo.">
        Presa in carico
      </Titolo>
      <div className="space-y-6">
        {modelli === 0 ? (
          <Avviso
            tono="attenzione"
            titolo="Prima serve un modello di convenzione approvato"
            azioni={
              <CollegamentoBottone href="/ufficio/impostazioni/modelli" dimensione="piccola">
                Vai ai modelli
              </CollegamentoBottone>
            }
          >
            <p>Le clausole con cui una convenzione è stata firmata si prendono da un modello del comune: componilo e approvalo.</p>
          </Avviso>
        ) : null}
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Scheda titolo="1. Compila il foglio">
            <p className="misura mb-4">
              Scarica il modello e scrivi una riga per ogni convenzione, operatore e documento. Il foglio «Istruzioni» spiega ogni colonna,
              con un esempio e i codici dei modelli del comune.
            </p>
            <CollegamentoBottone href="/api/presa-in-carico/modello" scarica icona="scarica">
              Scarica il modello
            </CollegamentoBottone>
          </Scheda>
          <Scheda titolo="2. Carica il foglio compilato">
            <p className="misura mb-4">
              Nulla entra in Varco finché non lo confermi: prima vedi che cosa nascerà e che cosa va corretto, e puoi rifare il caricamento
              quante volte serve.
            </p>
            <Caricamento
              url="/api/carica/presa-in-carico"
              etichetta="Foglio compilato"
              aiuto="Il modello in formato Excel, oppure uno ZIP con i fogli in CSV."
              accetta=".xlsx,.zip"
              massimoByte={MASSIMO_FOGLIO}
              bottone="Carica il foglio"
              fatto="Il foglio è stato letto: ora carica i documenti."
              verso={PERCORSO}
            />
          </Scheda>
        </div>
        <section>
          <h2 className="mt-10 mb-4 text-xl">Caricamenti</h2>
          <Primi righe={prese} ordine="dalla più recente" />
          <Tabella
            didascalia="Caricamenti"
            righe={prese}
            chiave={({ id }) => id}
            vuoto={
              <Vuoto titolo="Ancora nessun caricamento" icona="carica">
                Comincia scaricando il modello.
              </Vuoto>
            }
            colonne={[
              {
                campo: 'foglio',
                titolo: 'Foglio',
                nomeDellaRiga: true,
                cella: ({ id, nome }) => <Collegamento href={`${PERCORSO}/${id}`}>{nome}</Collegamento>,
              },
              { campo: 'stato', titolo: 'Stato', cella: ({ stato }) => NOMI_STATO_PRESA[stato] },
              { campo: 'convenzioni', titolo: 'Convenzioni', cella: ({ convenzioni }) => convenzioni ?? '—' },
              { campo: 'da', titolo: 'Caricato da', cella: ({ creataDa, creataIl }) => `${creataDa}, ${istanteItaliano(creataIl)}` },
            ]}
          />
        </section>
      </div>
    </Pagina>
  );
}
