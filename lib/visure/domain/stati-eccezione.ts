import type { Transizioni } from '@/lib/core/transizioni';

/** The life of a motivated request: decided once; what was granted ends at its term, with no act. */
export const ESITI_ECCEZIONE = ['CONCESSA', 'NEGATA'] as const;
export type EsitoEccezione = (typeof ESITI_ECCEZIONE)[number];
export type StatoEccezione = 'CHIESTA' | EsitoEccezione;

export const TRANSIZIONI_ECCEZIONE: Transizioni<StatoEccezione, EsitoEccezione> = {
  CONCESSA: { da: ['CHIESTA'], a: 'CONCESSA', frase: 'Su questa richiesta è già stato deciso.' },
  NEGATA: { da: ['CHIESTA'], a: 'NEGATA', frase: 'Su questa richiesta è già stato deciso.' },
};

export const NOMI_STATO_ECCEZIONE = {
  CHIESTA: 'Da decidere',
  CONCESSA: 'Concessa',
  NEGATA: 'Negata',
} as const satisfies Record<StatoEccezione, string>;
