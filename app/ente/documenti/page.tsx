import type { Metadata } from 'next';
import { indirizzo, leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { TabellaDocumenti } from '@/components/documenti/tabella-documenti';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Paginazione } from '@/components/ui/paginazione';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { elencareDocumenti } from '@/lib/documenti/use-cases/elencare-documenti';

export const metadata: Metadata = { title: 'Documenti' };

export default async function Documenti({ searchParams }: { searchParams: Parametri }) {
  const parametri = await leggiParametri(searchParams);
  const { documenti, totale, perPagina } = await interroga(elencareDocumenti, parametri);
  return (
    <Pagina>
      <Titolo sommario="Gli atti delle tue convenzioni, le designazioni e le relazioni annuali, dal più recente.">Documenti</Titolo>
      <TabellaDocumenti
        documenti={documenti}
        firma={(id) => `/ente/documenti/${id}`}
        convenzione={({ convenzione }) => `n. ${convenzione}`}
        vuoto={
          <Vuoto titolo="Ancora nessun documento" icona="documento">
            Il primo è la convenzione da firmare: quando il comune l’ha preparata la trovi qui e in{' '}
            <Collegamento href="/ente/convenzione">Convenzione</Collegamento>.
          </Vuoto>
        }
      />
      {totale > 0 ? (
        <Paginazione
          pagina={Number(parametri.pagina ?? 1)}
          perPagina={perPagina}
          totale={totale}
          cosa="documenti"
          href={(pagina) => indirizzo('/ente/documenti', { pagina: String(pagina) })}
        />
      ) : null}
    </Pagina>
  );
}
