'use client';

import { useState } from 'react';
import { AvvisoRifiuto } from '@/components/esito/avviso-rifiuto';
import type { Pratica } from '@/lib/visure/schema';
import type { ContestoConsultazione } from '@/lib/visure/views';
import { ModuloPratica } from './modulo-pratica';
import { PraticaInCorso } from './pratica-in-corso';
import { Ricerca } from './ricerca';
import { Risultati } from './risultati';
import { useConsultazione } from './use-consultazione';
import { FoglioVisura } from './foglio-visura';

/**
 * One case at a time: purpose and reference first, then searches and visure under them. What was disclosed lives in this page
 * only: nothing of it in the address, nothing left after a reload.
 */
export function Consultazione({ contesto }: { contesto: ContestoConsultazione }) {
  const [pratica, setPratica] = useState<Pratica | null>(null);
  const consultazione = useConsultazione(pratica);
  if (!pratica) return <ModuloPratica contesto={contesto} conferma={setPratica} />;
  const { schermata } = consultazione;
  return (
    <div className="space-y-8">
      <PraticaInCorso
        contesto={contesto}
        pratica={pratica}
        cambia={() => {
          consultazione.azzera();
          setPratica(null);
        }}
      />
      {consultazione.rifiuto ? <AvvisoRifiuto rifiuto={consultazione.rifiuto} /> : null}
      {schermata.tipo === 'visura' ? (
        <FoglioVisura visura={schermata.visura} indietro={consultazione.indietro} />
      ) : (
        <>
          <Ricerca pratica={pratica} cerca={consultazione.cerca} trovati={consultazione.mostraRisultati} />
          {schermata.tipo === 'risultati' ? (
            <Risultati esito={schermata.esito} visure={contesto.visure} apri={consultazione.apri} occupato={consultazione.occupato} />
          ) : null}
        </>
      )}
    </div>
  );
}
