import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereOrigini } from '@/lib/modelli/use-cases/leggere-origini';
import { ModuloNuovoModello } from './modulo-nuovo-modello';

export const metadata: Metadata = { title: 'Nuovo modello' };

export default async function PaginaNuovoModello() {
  const origini = await interroga(leggereOrigini);
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Impostazioni', href: '/ufficio/impostazioni' },
          { etichetta: 'Modelli di convenzione', href: '/ufficio/impostazioni/modelli' },
        ]}
        qui="Nuovo modello"
      />
      <Titolo sommario="Si parte da un modello che c’è già e si cambia: clausole, regole e parole. Gli enti lo vedono solo quando un atto del comune lo approva.">
        Nuovo modello
      </Titolo>
      <ModuloNuovoModello
        origini={origini.map(({ valore, nome, descrizione, predefinito }) => ({
          valore,
          etichetta: `${nome} (${predefinito ? 'predefinito' : 'del comune'})`,
          aiuto: descrizione,
        }))}
      />
    </Pagina>
  );
}
