import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Riepilogo } from '@/components/ui/riepilogo';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { leggereComune } from '@/lib/enti/use-cases/leggere-comune';
import type { ComuneVista } from '@/lib/enti/views';
import { Stemma } from './stemma';

export const metadata: Metadata = { title: 'Comune' };

export default async function PaginaComune() {
  const comune = await interroga(leggereComune);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Comune" />
      <Titolo
        sommario="Come il comune si presenta negli atti, nelle lettere e nelle pagine pubbliche."
        azioni={
          <CollegamentoBottone href="/api/carta-intestata" variante="secondario" icona="scarica" scarica>
            Scarica una prova di stampa (PDF)
          </CollegamentoBottone>
        }
      >
        Comune
      </Titolo>
      <div className="grid gap-6 lg:grid-cols-2">
        <Scheda titolo="Dati del comune">
          <Riepilogo voci={voci(comune)} />
        </Scheda>
        <Scheda titolo="Stemma">
          <Stemma {...comune} />
        </Scheda>
      </div>
    </Pagina>
  );
}

function voci(comune: ComuneVista) {
  return [
    { termine: 'Denominazione', valore: comune.denominazione },
    { termine: 'Codice fiscale', valore: comune.codiceFiscale },
    { termine: 'Codice IPA', valore: comune.codiceIpa },
    { termine: 'Ufficio', valore: comune.ufficio },
    { termine: 'Sede', valore: comune.sede },
    { termine: 'PEC', valore: <span className="break-all">{comune.pec}</span> },
    { termine: 'E-mail dell’ufficio', valore: <span className="break-all">{comune.emailUfficio}</span> },
    { termine: 'Telefono', valore: comune.telefono },
    { termine: 'Per i guasti', valore: comune.contattiGuasti.join(', ') },
  ];
}
