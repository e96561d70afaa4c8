import type { Metadata } from 'next';
import { Accessi, Impedimento } from '@/components/operatori/accessi';
import { FinestraDesigna } from '@/app/operatori/finestre';
import { TabellaOperatori } from '@/app/operatori/tabella-operatori';
import { interroga } from '@/app/porta';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { nominativo } from '@/lib/core/nominativo';
import { elencareOperatori } from '@/lib/operatori/use-cases/elencare-operatori';
import type { ConvenzioneInElenco, OperatoreInElenco } from '@/lib/operatori/views';
import { guida } from './guida';

export const metadata: Metadata = { title: 'Operatori' };

export default async function OperatoriEnte() {
  const { convenzioni, operatori } = await interroga(elencareOperatori);
  return (
    <Pagina>
      <Titolo sommario="Le persone del tuo ente che consultano la banca dati. Chi lascia il servizio va disabilitato subito; chi va fermato si sospende da qui, a qualsiasi ora.">
        Operatori
      </Titolo>
      {convenzioni.length === 0 ? (
        <Vuoto titolo="Ancora nessun elenco">
          L’elenco si apre quando la convenzione entra in vigore, con le persone indicate nella domanda di adesione.
        </Vuoto>
      ) : null}
      <div className="space-y-8">
        {convenzioni.map((convenzione) => (
          <Elenco
            key={convenzione.id}
            convenzione={convenzione}
            operatori={operatori.filter(({ convenzioneId }) => convenzioneId === convenzione.id)}
          />
        ))}
      </div>
    </Pagina>
  );
}

function Elenco({ convenzione, operatori }: { convenzione: ConvenzioneInElenco; operatori: readonly OperatoreInElenco[] }) {
  const designabili = operatori
    .filter(({ stato, atti }) => stato === 'PROPOSTO' && atti.includes('designare'))
    .map(({ id, nome, cognome }) => ({ id, nominativo: nominativo({ nome, cognome }) }));
  return (
    <Scheda
      titolo={`Convenzione n. ${convenzione.numero}`}
      lato={<Accessi {...convenzione} />}
      azioni={
        convenzione.viva ? (
          <>
            <CollegamentoBottone href={`/ente/operatori/nuovi?convenzioneId=${convenzione.id}`} icona="piu">
              Aggiungi operatori
            </CollegamentoBottone>
            {designabili.length > 0 ? (
              <CollegamentoBottone
                href={`/ente/operatori/designazione?convenzioneId=${convenzione.id}`}
                variante="secondario"
                icona="documento"
              >
                Prepara la designazione
              </CollegamentoBottone>
            ) : null}
            {convenzione.designazione === 'CUMULATIVA' && designabili.length > 0 ? (
              <FinestraDesigna operatori={designabili} etichetta="Carica una designazione cumulativa" />
            ) : null}
          </>
        ) : undefined
      }
    >
      <div className="space-y-4">
        <Impedimento impedimento={convenzione.impedimento} />
        <p className="misura text-secondary">{guida(convenzione)}</p>
        <TabellaOperatori
          didascalia={`Operatori della convenzione n. ${convenzione.numero}`}
          operatori={operatori}
          base="/ente/operatori"
          vuoto={
            <Vuoto titolo="L’elenco è vuoto">
              Aggiungi le persone che devono consultare: una per una, o incollandole da un foglio di calcolo.
            </Vuoto>
          }
        />
      </div>
    </Scheda>
  );
}
