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

const ELENCHI = {
  ARCHIVI: { titolo: 'Caricamenti', didascalia: 'Tutti i caricamenti, dal più recente', cosa: 'caricamenti' },
  CONSEGNE: { titolo: 'Consegne del flusso', didascalia: 'Tutte le consegne accolte, dalla più recente', cosa: 'consegne' },
} as const;

export default async function Caricamenti({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { banca, elenco, pagina, totale, caricamenti } = await interroga(elencareCaricamenti, await searchParams);
  const { titolo, didascalia, cosa } = ELENCHI[elenco];
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Impostazioni', href: '/ufficio/impostazioni' },
          { etichetta: 'Banche dati', href: '/ufficio/impostazioni/banche-dati' },
        ]}
        qui={titolo}
      />
      <Titolo>
        {titolo}: {nomeBanca(banca)}
      </Titolo>
      <TabellaCaricamenti didascalia={didascalia} caricamenti={caricamenti} />
      <Paginazione
        pagina={pagina}
        perPagina={PER_PAGINA}
        totale={totale}
        cosa={cosa}
        href={(numero) => `/ufficio/impostazioni/banche-dati/caricamenti?banca=${banca}&elenco=${elenco}&pagina=${numero}`}
      />
    </Pagina>
  );
}
