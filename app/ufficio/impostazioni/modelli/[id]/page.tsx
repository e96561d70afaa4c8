import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { interroga, titoloDi } from '@/app/porta';
import { ApriIlPdf } from '@/components/modelli/apri-il-pdf';
import { ArticoliDelModello } from '@/components/modelli/articoli-del-modello';
import { IndiceDelModello } from '@/components/modelli/indice-del-modello';
import { RiassuntoDelModello } from '@/components/modelli/riassunto-del-modello';
import { StatoVersione } from '@/components/modelli/stato-versione';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { nomeDelloStato } from '@/lib/modelli/domain/stato';
import { leggereModello } from '@/lib/modelli/use-cases/leggere-modello';
import type { ModelloView } from '@/lib/modelli/views';
import { StatoDelModello } from './stato-del-modello';

type Props = { params: Promise<{ id: string }> };
const PERCORSO = '/ufficio/impostazioni/modelli';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Modello di convenzione', leggereModello, { id: (await params).id });
}

export default async function PaginaModello({ params }: Props) {
  const modello = await interroga(leggereModello, { id: (await params).id });
  const { id, nome, descrizione, versione, versioni, articoli, riassunto, puoScrivere } = modello;
  // The draft of a model is no version of it: once it is approved, its address leads to what it has become.
  const approvata = versione.versione === 0 ? versioni.find(({ stato }) => stato === 'IN_VIGORE') : undefined;
  if (approvata) redirect(`${PERCORSO}/${approvata.id}`);
  const nuovo = versione.stato === 'IN_PREPARAZIONE';
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Impostazioni', href: '/ufficio/impostazioni' },
          { etichetta: 'Modelli di convenzione', href: PERCORSO },
        ]}
        qui={nuovo ? nome : `${nome}, versione ${versione.versione}`}
      />
      <Titolo
        sopra={nuovo ? 'Nuovo modello' : `Versione ${versione.versione}${versione.atto ? ` · approvata con atto ${versione.atto}` : ''}`}
        stato={<StatoVersione versione={versione} versioni={versioni} />}
        sommario={descrizione}
        azioni={
          <>
            <ApriIlPdf id={id} />
            {puoScrivere ? (
              <CollegamentoBottone variante="secondario" href={`${PERCORSO}/${id}/clausole`}>
                Scegli le clausole
              </CollegamentoBottone>
            ) : null}
          </>
        }
      >
        {nome}
      </Titolo>
      <div className="space-y-8">
        <StatoDelModello {...modello} />
        <IndiceDelModello {...modello} />
        <RiassuntoDelModello riassunto={riassunto} />
        <section id="clausole" aria-labelledby="titolo-clausole" className="scroll-mt-4 space-y-4">
          <h2 id="titolo-clausole" className="text-xl">
            Le clausole
          </h2>
          <p className="misura text-secondary">
            Apri una clausola per leggere come si applica e il suo articolo, come sarebbe nella convenzione di un ente di esempio. Le
            convenzioni già generate o firmate conservano il loro testo.
          </p>
          <ArticoliDelModello id={id} articoli={articoli} puoScrivere={puoScrivere} come={riassunto.come} />
        </section>
        <Versioni {...modello} />
      </div>
    </Pagina>
  );
}

function Versioni({ id, versioni }: Pick<ModelloView, 'id' | 'versioni'>) {
  if (versioni.length === 0) return null;
  return (
    <section id="versioni" aria-labelledby="titolo-versioni" className="scroll-mt-4">
      <h2 id="titolo-versioni" className="mb-3 text-xl">
        Versioni
      </h2>
      <ul className="space-y-2">
        {versioni.map((una) => (
          <li key={una.id}>
            {una.id === id ? (
              `Versione ${una.versione} (questa)`
            ) : (
              <Collegamento href={`${PERCORSO}/${una.id}`}>Versione {una.versione}</Collegamento>
            )}
            {`, ${nomeDelloStato(una, versioni).toLowerCase()}, in Varco dal ${una.dal}${una.atto ? `, atto ${una.atto}` : ''}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
