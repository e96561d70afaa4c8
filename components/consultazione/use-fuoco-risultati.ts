'use client';

import { useRef, useState, type KeyboardEvent } from 'react';
import { spostaFuoco, type Posto } from './fuoco-risultati';

/** One stop for Tab among all the visure of the results; the arrows move within them. */
export function useFuocoRisultati(quante: readonly number[], preferita: (riga: number) => number) {
  const [posto, setPosto] = useState<Posto | null>(null);
  const sezione = useRef<HTMLElement>(null);
  const prima = quante.findIndex((numero) => numero > 0);
  const fermata = posto ?? (prima < 0 ? null : { riga: prima, quale: preferita(prima) });
  const nome = ({ riga, quale }: Posto) => `${riga}-${quale}`;

  function tasto(evento: KeyboardEvent<HTMLElement>) {
    const dentro = evento.target instanceof HTMLElement && evento.target.dataset.posto !== undefined;
    const verso = spostaFuoco(evento.key, dentro ? fermata : null, quante, preferita);
    if (!verso) return;
    evento.preventDefault();
    vaiA(verso);
  }

  function vaiA(verso: Posto) {
    setPosto(verso);
    sezione.current?.querySelector<HTMLElement>(`[data-posto="${nome(verso)}"]`)?.focus();
  }

  return {
    sezione,
    tasto,
    vaiA,
    /** What makes a button one of the places. */
    diPosto: (riga: number, quale: number) => ({
      'data-posto': nome({ riga, quale }),
      tabIndex: fermata?.riga === riga && fermata.quale === quale ? 0 : -1,
      onFocus: () => setPosto({ riga, quale }),
    }),
  };
}
