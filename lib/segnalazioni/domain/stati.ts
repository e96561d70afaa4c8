import type { Transizioni } from '@/lib/core/transizioni';

/** The life of a report: the office answers it once, having mended the register or found it right. */
export const ESITI_SEGNALAZIONE = ['CORRETTA', 'CONFERMATA'] as const;
export type EsitoSegnalazione = (typeof ESITI_SEGNALAZIONE)[number];
export type StatoSegnalazione = 'APERTA' | EsitoSegnalazione;

export const TRANSIZIONI_SEGNALAZIONE: Transizioni<StatoSegnalazione, EsitoSegnalazione> = {
  CORRETTA: { da: ['APERTA'], a: 'CORRETTA', frase: 'A questa segnalazione è già stato risposto.' },
  CONFERMATA: { da: ['APERTA'], a: 'CONFERMATA', frase: 'A questa segnalazione è già stato risposto.' },
};

export const NOMI_STATO_SEGNALAZIONE = {
  APERTA: 'In attesa di risposta',
  CORRETTA: 'Dato corretto',
  CONFERMATA: 'Dato confermato',
} as const satisfies Record<StatoSegnalazione, string>;
