'use client';

import { useEffect, useState, useTransition } from 'react';
import { chiamare, isEsito, type Rifiuto } from '@/components/esito/chiamare';
import type { Trovato } from '@/lib/core/banca-letta';
import type { Azione } from '@/lib/core/esito';
import { FRASI_IMPEDIMENTO } from '@/lib/core/utilizzabile';
import type { Pratica } from '@/lib/visure/schema';
import type { VisuraSigillata } from '@/lib/visure/domain/visura';
import type { EsitoRicerca, EsitoVerifica, VisuraOfferta } from '@/lib/visure/views';
import { chiudeLaPagina, dettaDellaPratica, toglieLaRicerca } from './chiusure';

type Schermata =
  | { tipo: 'ricerca' }
  /** `data`: a visura that asks a day, until the day is said. */
  | { tipo: 'risultati'; esito: EsitoRicerca; data: { trovato: Trovato; visura: VisuraOfferta } | null }
  | { tipo: 'visura'; visura: VisuraSigillata; da: EsitoRicerca };

/** Whom the page asks: the register of the comune, or, where the office tries a convenzione, its invented people. */
export type AzioniConsultazione = {
  readonly cercare: Azione<EsitoRicerca>;
  readonly verificare: Azione<EsitoVerifica>;
  readonly visura: Azione<VisuraSigillata>;
  /** Where the PDF of a visura is asked. */
  readonly stampa: string;
  /** How something wrong is reported to the office; null for the office itself. */
  readonly segnala: Azione<unknown> | null;
};

/** The life of one case: results, then a visura, and the browser's back button between the two. */
export function useConsultazione(pratica: Pratica | null, azioni: Omit<AzioniConsultazione, 'verificare'>) {
  const [schermata, setSchermata] = useState<Schermata>({ tipo: 'ricerca' });
  const [ultima, setUltima] = useState<string | null>(null);
  const [aperto, setAperto] = useState<string | null>(null);
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);
  const [chiusa, setChiusa] = useState<Rifiuto | null>(null);
  const [occupato, avvia] = useTransition();

  useEffect(() => {
    const torna = () => setSchermata((attuale) => (attuale.tipo === 'visura' ? risultati(attuale.da) : attuale));
    window.addEventListener('popstate', torna);
    return () => window.removeEventListener('popstate', torna);
  }, []);

  /** Where the access is closed, or its session over, nothing of what was read stays on the page. */
  function seChiuso(esito: Rifiuto) {
    if (chiudeLaPagina(esito)) setSchermata({ tipo: 'ricerca' });
    if (toglieLaRicerca(esito)) setChiusa(esito);
    if (Object.hasOwn(FRASI_IMPEDIMENTO, esito.codice)) window.location.assign(`/accesso-sospeso?motivo=${esito.codice}`);
  }

  /** The same action, and what its refusal closes. */
  const guardata =
    <T>(azione: Azione<T>): Azione<T> =>
    async (valori) => {
      const esito = await azione(valori);
      if (!isEsito(esito) || esito.ok) return esito;
      seChiuso(esito);
      return dettaDellaPratica(esito);
    };

  function apri({ id }: Trovato, { codice }: VisuraOfferta, allaData = '') {
    setRifiuto(null);
    setUltima(codice);
    setAperto(id);
    avvia(async () => {
      const esito = await chiamare(azioni.visura, { ...pratica, id, visura: codice, allaData });
      if (esito.ok) {
        setSchermata((attuale) => (attuale.tipo === 'risultati' ? { tipo: 'visura', visura: esito.valore, da: attuale.esito } : attuale));
        window.history.pushState({ visura: true }, '');
        window.scrollTo(0, 0);
        return;
      }
      seChiuso(esito);
      setRifiuto(dettaDellaPratica(esito));
    });
  }

  return {
    schermata,
    ultima,
    /** The result of which a visura was opened last: who comes back is brought to it. */
    aperto,
    rifiuto,
    /** The refusal after which nothing can be searched from here; null while one may. */
    chiusa,
    occupato,
    stampa: azioni.stampa,
    segnala: azioni.segnala,
    apri,
    /** Opens at once what asks no day; else asks it. */
    scegli: (trovato: Trovato, visura: VisuraOfferta) => {
      if (visura.allaData === 'MAI') return apri(trovato, visura);
      setSchermata((attuale) => (attuale.tipo === 'risultati' ? { ...attuale, data: { trovato, visura } } : attuale));
    },
    senzaData: () => setSchermata((attuale) => (attuale.tipo === 'risultati' ? { ...attuale, data: null } : attuale)),
    cerca: guardata(azioni.cercare),
    guardata,
    mostraRisultati: (esito: EsitoRicerca) => {
      setRifiuto(null);
      setAperto(null);
      setSchermata(risultati(esito));
    },
    indietro: () => window.history.back(),
    azzera: () => {
      setRifiuto(null);
      setSchermata({ tipo: 'ricerca' });
    },
  };
}

export type Consultazione = ReturnType<typeof useConsultazione>;

const risultati = (esito: EsitoRicerca): Schermata => ({ tipo: 'risultati', esito, data: null });
