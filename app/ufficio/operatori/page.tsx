import type { Metadata } from 'next';
import { Accessi } from '@/components/operatori/accessi';
import { OperatoriCercabili } from '@/app/operatori/operatori-cercabili';
import { leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { FiltroSelezione } from '@/components/filtri/filtro-selezione';
import { ModuloFiltri } from '@/components/filtri/modulo-filtri';
import { descrizioneStato } from '@/components/stati';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { STATI_OPERATORE } from '@/lib/operatori/domain/operatore';
import { elencareOperatori } from '@/lib/operatori/use-cases/elencare-operatori';

export const metadata: Metadata = { title: 'Operatori' };

const STATI = [
  { valore: 'CHE_ENTRANO', etichetta: 'Possono accedere' },
  ...STATI_OPERATORE.map((stato) => ({ valore: stato, etichetta: descrizioneStato(stato).testo })),
];

export default async function OperatoriUfficio({ searchParams }: { searchParams: Parametri }) {
  const filtri = await leggiParametri(searchParams);
  const { operatori, convenzioni, enti, troncato } = await interroga(elencareOperatori, filtri);
  const scelta = filtri.enteId ? convenzioni : [];
  return (
    <Pagina>
      <Titolo sommario="Le persone degli enti che possono consultare, o che stanno per poterlo fare.">Operatori</Titolo>
      <ModuloFiltri
        percorso="/ufficio/operatori"
        attivi={Object.values(filtri).some(Boolean)}
        nascosti={{ convenzioneId: filtri.convenzioneId }}
      >
        <FiltroSelezione
          nome="enteId"
          etichetta="Ente"
          valore={filtri.enteId}
          opzioni={enti.map(({ id, denominazione }) => ({ valore: id, etichetta: denominazione }))}
          tutte="Tutti"
        />
        <FiltroSelezione nome="stato" etichetta="Stato" valore={filtri.stato} opzioni={STATI} tutte="Tutti" />
      </ModuloFiltri>
      {scelta.map((convenzione) => (
        <div key={convenzione.id} className="mb-4 flex flex-wrap items-center gap-4">
          <Collegamento href={`/ufficio/convenzioni/${convenzione.id}`}>Convenzione n. {convenzione.numero}</Collegamento>
          <Accessi {...convenzione} />
          {convenzione.viva ? (
            <CollegamentoBottone
              href={`/ufficio/operatori/nuovi?convenzioneId=${convenzione.id}`}
              variante="secondario"
              dimensione="piccola"
              icona="piu"
            >
              Aggiungi operatori
            </CollegamentoBottone>
          ) : null}
        </div>
      ))}
      {troncato ? (
        <Avviso>
          <p>Sono mostrati i primi 500, e tra questi si cerca per nome: scegli un ente o uno stato per vedere gli altri.</p>
        </Avviso>
      ) : null}
      <OperatoriCercabili
        operatori={operatori}
        vuoto={
          <Vuoto titolo="Nessun operatore con questi filtri">
            Gli operatori nascono dall’elenco allegato alla convenzione: compaiono qui quando entra in vigore. Poi il referente dell’ente
            completa le schede e carica le designazioni. Quelli di convenzioni firmate su carta o altrove entrano con la{' '}
            <Collegamento href="/ufficio/impostazioni/presa-in-carico">presa in carico</Collegamento>.
          </Vuoto>
        }
      />
    </Pagina>
  );
}
