import type { Metadata } from 'next';
import { indirizzo, leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { TabellaDocumenti } from '@/components/documenti/tabella-documenti';
import { Briciole } from '@/components/ui/briciole';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Paginazione } from '@/components/ui/paginazione';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { elencareDocumenti } from '@/lib/documenti/use-cases/elencare-documenti';

export const metadata: Metadata = { title: 'Documenti' };
const PERCORSO = '/controllo/documenti';

export default async function DocumentiSottoControllo({ searchParams }: { searchParams: Parametri }) {
  const parametri = await leggiParametri(searchParams);
  const { documenti, totale, perPagina } = await interroga(elencareDocumenti, parametri);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Relazioni', href: '/controllo/relazioni' }]} qui="Documenti" />
      <Titolo sommario="Gli atti delle convenzioni comprese nel tuo incarico, dal più recente. Ogni scaricamento è registrato.">
        Documenti
      </Titolo>
      <TabellaDocumenti
        documenti={documenti}
        convenzione={({ convenzione, convenzioneId }) => (
          <Collegamento href={`${PERCORSO}/${convenzioneId}`}>n. {convenzione}</Collegamento>
        )}
        vuoto={
          <Vuoto titolo="Ancora nessun documento" icona="documento">
            Gli atti delle convenzioni del tuo incarico compaiono qui appena ci sono.
          </Vuoto>
        }
      />
      {totale > 0 ? (
        <Paginazione
          pagina={Number(parametri.pagina ?? 1)}
          perPagina={perPagina}
          totale={totale}
          cosa="documenti"
          href={(pagina) => indirizzo(PERCORSO, { pagina: String(pagina) })}
        />
      ) : null}
    </Pagina>
  );
}
