'use client';

import { useEffect, useState } from 'react';
import type { Pratica } from '@/lib/visure/schema';
import type { ContestoConsultazione } from '@/lib/visure/views';
import { AccessoChiuso } from './accesso-chiuso';
import { ModuloPratica } from './modulo-pratica';
import { PraticaInCorso } from './pratica-in-corso';
import { praticheLasciate, ricordaPratica } from './pratiche-della-pagina';
import { RicercaEVisure } from './ricerca-e-visure';
import { Schede } from './schede';
import { useConsultazione, type AzioniConsultazione } from './use-consultazione';
import { useSchedaScelta } from './use-scheda-scelta';
import { Verifica } from './verifica';

/**
 * One case at a time: purpose and reference first, then searches and visure under them. What was disclosed lives in this page
 * only: nothing of it in the address, nothing left after a reload. A case is offered again to who comes back, and never taken up by itself.
 */
export function Consultazione({ contesto, azioni }: { contesto: ContestoConsultazione; azioni: AzioniConsultazione }) {
  const [pratica, setPratica] = useState<Pratica | null>(null);
  const { chi } = contesto;
  const [gia, setGia] = useState<readonly Pratica[]>([]);
  const [cambiata, setCambiata] = useState(false);
  useEffect(() => {
    const codici = contesto.finalita.map(({ codice }) => codice);
    setGia(praticheLasciate(chi, codici));
  }, [chi, contesto.finalita]);
  function comincia(nuova: Pratica) {
    setPratica(nuova);
    setGia((prima) => ricordaPratica(chi, nuova, prima));
  }
  const [scheda, setScheda] = useSchedaScelta();
  const consultazione = useConsultazione(pratica, azioni);
  if (!pratica) return <ModuloPratica contesto={contesto} conferma={comincia} gia={gia} daQui={cambiata} />;
  const { chiusa } = consultazione;
  if (chiusa) return <AccessoChiuso rifiuto={chiusa} />;
  const perche = contesto.finalita.find(({ codice }) => codice === pratica.finalita)?.descrizione;
  const concesse = contesto.eccezioni.find(
    ({ finalita, riferimento }) => finalita === perche && riferimento === pratica.riferimento.trim(),
  );
  const dellaPratica = concesse ? { ...contesto, visure: concesse.visure, ricerche: concesse.ricerche } : contesto;
  const ricerca = <RicercaEVisure contesto={dellaPratica} pratica={pratica} consultazione={consultazione} />;
  return (
    <div className="space-y-6">
      <PraticaInCorso
        contesto={contesto}
        pratica={pratica}
        eccezione={concesse}
        cambia={() => {
          consultazione.azzera();
          setPratica(null);
          setCambiata(true);
        }}
      />
      {contesto.verifiche.length === 0 ? (
        ricerca
      ) : (
        <Schede
          etichetta="Che cosa ti serve"
          scelta={scheda}
          scegli={setScheda}
          schede={[
            {
              titolo: 'Verifica un dato',
              contenuto: (
                <Verifica
                  contesto={contesto}
                  pratica={pratica}
                  verifica={consultazione.guardata(azioni.verificare)}
                  stampa={azioni.stampa}
                />
              ),
            },
            { titolo: 'Cerca e apri una visura', contenuto: ricerca },
          ]}
        />
      )}
    </div>
  );
}
