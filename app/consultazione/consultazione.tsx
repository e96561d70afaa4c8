'use client';

import { useState } from 'react';
import { AvvisoRifiuto } from '@/components/esito/avviso-rifiuto';
import type { Pratica } from '@/lib/visure/schema';
import type { ContestoConsultazione } from '@/lib/visure/views';
import { AccessoChiuso } from './accesso-chiuso';
import { DataDellaVisura } from './data-della-visura';
import { FoglioVisura } from './foglio-visura';
import { ModuloPratica } from './modulo-pratica';
import { NonRisulta } from './non-risulta';
import { PraticaInCorso } from './pratica-in-corso';
import { Ricerca } from './ricerca';
import { Risultati } from './risultati';
import { useConsultazione } from './use-consultazione';

/**
 * One case at a time: purpose and reference first, then searches and visure under them. What was disclosed lives in this page
 * only: nothing of it in the address, nothing left after a reload.
 */
export function Consultazione({ contesto }: { contesto: ContestoConsultazione }) {
  const [pratica, setPratica] = useState<Pratica | null>(null);
  const [cambiata, setCambiata] = useState(false);
  const consultazione = useConsultazione(pratica);
  if (!pratica) return <ModuloPratica contesto={contesto} conferma={setPratica} cambiata={cambiata} />;
  const { schermata, chiusa } = consultazione;
  if (chiusa) return <AccessoChiuso rifiuto={chiusa} />;
  const data = schermata.tipo === 'risultati' ? schermata.data : null;
  return (
    <div className="space-y-8">
      <PraticaInCorso
        contesto={contesto}
        pratica={pratica}
        cambia={() => {
          consultazione.azzera();
          setPratica(null);
          setCambiata(true);
        }}
      />
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
          visura={data.visura}
          apri={(allaData) => consultazione.apri(data.trovato, data.visura, allaData)}
          annulla={consultazione.senzaData}
        />
      ) : null}
      {schermata.tipo === 'visura' ? <FoglioVisura visura={schermata.visura} indietro={consultazione.indietro} /> : null}
      {schermata.tipo === 'risultati' && schermata.esito.nonRisulta ? (
        <NonRisulta contesto={contesto} esito={schermata.esito} nonRisulta={schermata.esito.nonRisulta} />
      ) : null}
      {schermata.tipo === 'risultati' && !schermata.esito.nonRisulta ? (
        <Risultati
          contesto={contesto}
          esito={schermata.esito}
          ultima={consultazione.ultima}
          apri={consultazione.scegli}
          occupato={consultazione.occupato}
        />
      ) : null}
    </div>
  );
}
