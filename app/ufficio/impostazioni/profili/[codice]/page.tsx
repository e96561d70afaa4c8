import type { Metadata } from 'next';
import { interroga, titoloDi } from '@/app/porta';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { leggereProfiloDati } from '@/lib/profili/use-cases/leggere-profilo-dati';
import { PERCORSO_PROFILI } from '../percorsi';
import { Stati } from '../scheda-profilo';
import { CorpoProfilo } from './corpo-profilo';

type Props = { params: Promise<{ codice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titoloDi('Profilo dei dati', leggereProfiloDati, { codice: (await params).codice });
}

export default async function PaginaProfilo({ params }: Props) {
  const { profilo, puoComporre } = await interroga(leggereProfiloDati, { codice: (await params).codice });
  const { codice, nome, descrizione, versione, banca } = profilo;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Impostazioni', href: '/ufficio/impostazioni' },
          { etichetta: 'Profili dei dati', href: PERCORSO_PROFILI },
        ]}
        qui={codice}
      />
      <Titolo
        sopra={`${banca.nome} · profilo ${codice}`}
        stato={<Stati profilo={profilo} />}
        sommario={descrizione || 'Viene con la banca dati: non si cambia, si può solo smettere di offrirlo.'}
        azioni={
          puoComporre ? (
            <>
              {versione !== null ? (
                <CollegamentoBottone href={`${PERCORSO_PROFILI}/${codice}/modifica`} icona="modifica">
                  Modifica il profilo
                </CollegamentoBottone>
              ) : null}
              <CollegamentoBottone variante="secondario" href={`${PERCORSO_PROFILI}/nuovo?da=${codice}`}>
                Componine uno da questo
              </CollegamentoBottone>
            </>
          ) : null
        }
      >
        {nome}
      </Titolo>
      <CorpoProfilo profilo={profilo} puoComporre={puoComporre} />
    </Pagina>
  );
}
