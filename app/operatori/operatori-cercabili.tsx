'use client';

import { useId, useState, type ReactNode } from 'react';
import { aspettoCasella } from '@/components/modulo/cornice-campo';
import { Vuoto } from '@/components/ui/vuoto';
import type { OperatoreInElenco } from '@/lib/operatori/views';
import { nomina } from './nomina';
import { TabellaOperatori } from './tabella-operatori';

interface Props {
  operatori: readonly OperatoreInElenco[];
  /** When no operator was found at all. */
  vuoto: ReactNode;
}

/** The office's list, narrowed by name on the page itself: a name never travels in an address. */
export function OperatoriCercabili({ operatori, vuoto }: Props) {
  const id = useId();
  const [scritto, setScritto] = useState('');
  const trovati = operatori.filter((operatore) => nomina(operatore, scritto));
  return (
    <>
      {operatori.length > 0 ? (
        <div className="non-stampare mb-5 max-w-md">
          <label htmlFor={id} className="block font-semibold">
            Cerca per nome in questo elenco
          </label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            value={scritto}
            onChange={(evento) => setScritto(evento.target.value)}
            className={`mt-1 ${aspettoCasella()}`}
          />
          <p role="status" className="mt-1 text-sm text-secondary">
            {scritto.trim() === '' ? '' : `${trovati.length} di ${operatori.length}`}
          </p>
        </div>
      ) : null}
      <TabellaOperatori
        didascalia="Operatori"
        operatori={trovati}
        base="/ufficio/operatori"
        conEnte
        vuoto={
          operatori.length === 0 ? vuoto : <Vuoto titolo="Nessuno con questo nome">Bastano le prime lettere del cognome o del nome.</Vuoto>
        }
      />
    </>
  );
}
