import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggerePersone } from '@/lib/identita/use-cases/leggere-persone';
import { ModuloNuovoCollega } from '../modulo-nuovo-collega';

export const metadata: Metadata = { title: 'Aggiungi una persona' };

export default async function PaginaNuovaPersona() {
  const { convenzioni, modificabili } = await interroga(leggerePersone);
  if (!modificabili) notFound();
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Impostazioni', href: '/ufficio/impostazioni' },
          { etichetta: 'Persone', href: '/ufficio/impostazioni/persone' },
        ]}
        qui="Aggiungi una persona"
      />
      <Titolo sommario="Un collega, oppure chi controlla: per un tempo dato, e se serve soltanto su alcune convenzioni.">
        Aggiungi una persona
      </Titolo>
      <ModuloNuovoCollega convenzioni={convenzioni.map(({ id, nome }) => ({ valore: id, etichetta: nome }))} />
    </Pagina>
  );
}
