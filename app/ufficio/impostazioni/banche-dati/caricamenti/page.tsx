import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Paginazione } from '@/components/ui/paginazione';
import { Titolo } from '@/components/ui/titolo';
import { nomeBanca } from '@/lib/banche/domain/elenco';
import { PER_PAGINA } from '@/lib/banche/schema';
import { elencareCaricamenti } from '@/lib/banche/use-cases/elencare-caricamenti';
import { TabellaCaricamenti } from '../tabella-caricamenti';

export const metadata: Metadata = { title: 'Caricamenti' };

export default async function Caricamenti({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { banca, pagina, totale, caricamenti } = await interroga(elencareCaricamenti, await searchParams);
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Impostazioni', href: '/ufficio/impostazioni' },
          { etichetta: 'Banche dati', href: '/ufficio/impostazioni/banche-dati' },
        ]}
        qui="Caricamenti"
      />
      <Titolo>Caricamenti: {nomeBanca(banca)}</Titolo>
      <TabellaCaricamenti didascalia="Tutti i caricamenti, dal più recente" caricamenti={caricamenti} />
      <Paginazione
        pagina={pagina}
        perPagina={PER_PAGINA}
        totale={totale}
        cosa="caricamenti"
        href={(numero) => `/ufficio/impostazioni/banche-dati/caricamenti?banca=${banca}&pagina=${numero}`}
      />
    </Pagina>
  );
}
