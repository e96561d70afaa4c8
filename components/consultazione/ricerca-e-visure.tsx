'use client';

import { Avviso } from '@/components/ui/avviso';
import { RIVOLGERSI_ALL_UFFICIO } from '@/lib/core/banca-letta';
import { AvvisoRifiuto } from '@/components/esito/avviso-rifiuto';
import type { Pratica } from '@/lib/visure/schema';
import type { ContestoConsultazione } from '@/lib/visure/views';
import { DataDellaVisura } from './data-della-visura';
import { FoglioVisura } from './foglio-visura';
import { NonRisulta } from './non-risulta';
import { Ricerca } from './ricerca';
import { Risultati } from './risultati';
import type { Consultazione } from './use-consultazione';

interface Props {
  contesto: ContestoConsultazione;
  pratica: Pratica;
  consultazione: Consultazione;
}

/** Search, what it found, the visura opened of it: one after the other on the same page. */
export function RicercaEVisure({ contesto, pratica, consultazione }: Props) {
  const { schermata } = consultazione;
  if (contesto.ricerche.length === 0)
    return (
      <Avviso tono="attenzione" titolo="Con questo profilo non si cerca">
        <p>I dati che la convenzione ti concede non bastano per nessuna ricerca: scrivi a {contesto.contatti.ufficio}.</p>
      </Avviso>
    );
  const data = schermata.tipo === 'risultati' ? schermata.data : null;
  return (
    <div className="space-y-8">
      {consultazione.rifiuto ? <AvvisoRifiuto rifiuto={consultazione.rifiuto} /> : null}
      {/* Hidden, not taken away, while a visura is read: who comes back finds the search as it left it. */}
      <div hidden={schermata.tipo === 'visura'}>
        <Ricerca
          contesto={contesto}
          pratica={pratica}
          inizia={consultazione.azzera}
          cerca={consultazione.cerca}
          trovati={consultazione.mostraRisultati}
        />
      </div>
      {data ? (
        <DataDellaVisura
          aggiornatiAl={contesto.aggiornatiAl}
          visura={data.visura}
          apri={(allaData) => consultazione.apri(data.trovato, data.visura, allaData)}
          annulla={consultazione.senzaData}
        />
      ) : null}
      {schermata.tipo === 'visura' ? <FoglioVisura {...consultazione} visura={schermata.visura} /> : null}
      {/* No list leaves the register (SA-04, CA-07): on paper it says what to print. */}
      {schermata.tipo === 'risultati' && schermata.esito.risultati.length > 0 ? (
        <p className="hidden print:block">L’elenco dei risultati non si stampa: apri una visura e stampa quella.</p>
      ) : null}
      {schermata.tipo === 'risultati' && schermata.esito.nonRisulta ? (
        <NonRisulta contesto={contesto} esito={schermata.esito} nonRisulta={schermata.esito.nonRisulta} stampa={consultazione.stampa} />
      ) : null}
      {schermata.tipo === 'risultati' && schermata.esito.rivolgersi ? (
        <Avviso tono="attenzione" titolo={RIVOLGERSI_ALL_UFFICIO}>
          <p>
            I dati cercati non si consultano da qui: scrivi a {contesto.contatti.ufficio} indicando il numero della richiesta,{' '}
            {schermata.esito.numeroRichiesta}.
          </p>
        </Avviso>
      ) : null}
      {schermata.tipo === 'risultati' && schermata.esito.risultati.length > 0 ? (
        <Risultati
          contesto={contesto}
          esito={schermata.esito}
          ultima={consultazione.ultima}
          aperto={consultazione.aperto}
          apri={consultazione.scegli}
          occupato={consultazione.occupato}
        />
      ) : null}
    </div>
  );
}
