import type { ReactNode } from 'react';
import { descrizioneStato, type StatoMostrato } from '../stati';
import type { Tono } from './toni';

const COLORI: Record<Tono, string> = {
  neutro: 'bg-soft text-secondary',
  info: 'bg-primary-light text-primary-active',
  successo: 'bg-success-light text-success-deep',
  attenzione: 'bg-warning-light text-warning-deep',
  errore: 'bg-danger-lighter text-danger-active ring-1 ring-inset ring-danger',
};

/** A short word about a state, e.g. "Sospesa". */
export function Etichetta({ tono = 'neutro', children }: { tono?: Tono; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-sm px-2 py-0.5 text-sm leading-5 font-semibold md:whitespace-nowrap ${COLORI[tono]}`}>
      {children}
    </span>
  );
}

/** The badge of a state: its word comes from its domain, its tone from `components/stati.ts`. */
export function EtichettaStato({ stato }: { stato: StatoMostrato }) {
  const { testo, tono } = descrizioneStato(stato);
  return <Etichetta tono={tono}>{testo}</Etichetta>;
}
