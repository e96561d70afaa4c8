'use client';

import { useEffect, useState, useTransition } from 'react';
import { chiamare, type Rifiuto } from '@/components/esito/chiamare';
import type { Pratica } from '@/lib/visure/schema';
import type { EsitoRicerca, Visura } from '@/lib/visure/views';
import { visura as chiedereVisura } from './azioni';

type Schermata = { tipo: 'ricerca' } | { tipo: 'risultati'; esito: EsitoRicerca } | { tipo: 'visura'; visura: Visura; da: EsitoRicerca };

/** Codes that mean "this access is closed now": whatever was on the page goes away with it. */
const ACCESSO_CHIUSO = ['CONVENZIONE_NON_IN_VIGORE', 'CONVENZIONE_SOSPESA', 'CONVENZIONE_SCADUTA', 'OPERATORE_NON_ABILITATO'];

/** The life of one case: results, then a visura, and the browser's back button between the two. */
export function useConsultazione(pratica: Pratica | null) {
  const [schermata, setSchermata] = useState<Schermata>({ tipo: 'ricerca' });
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);
  const [occupato, avvia] = useTransition();

  useEffect(() => {
    const torna = () => setSchermata((attuale) => (attuale.tipo === 'visura' ? { tipo: 'risultati', esito: attuale.da } : attuale));
    window.addEventListener('popstate', torna);
    return () => window.removeEventListener('popstate', torna);
  }, []);

  function apri(soggettoId: string, tipo: string) {
    setRifiuto(null);
    avvia(async () => {
      const esito = await chiamare(chiedereVisura, { ...pratica, soggettoId, tipo });
      if (esito.ok) {
        setSchermata((attuale) => (attuale.tipo === 'risultati' ? { tipo: 'visura', visura: esito.valore, da: attuale.esito } : attuale));
        window.history.pushState({ visura: true }, '');
        window.scrollTo(0, 0);
        return;
      }
      if (ACCESSO_CHIUSO.includes(esito.codice)) {
        setSchermata({ tipo: 'ricerca' });
        window.location.assign(`/accesso-sospeso?motivo=${esito.codice}`);
      }
      setRifiuto(esito);
    });
  }

  return {
    schermata,
    rifiuto,
    occupato,
    apri,
    mostraRisultati: (esito: EsitoRicerca) => {
      setRifiuto(null);
      setSchermata({ tipo: 'risultati', esito });
    },
    indietro: () => window.history.back(),
    azzera: () => {
      setRifiuto(null);
      setSchermata({ tipo: 'ricerca' });
    },
  };
}
