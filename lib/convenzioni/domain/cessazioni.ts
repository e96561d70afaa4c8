import type { StatoConvenzione } from './stati';

/** The legal name of each ending, as messages and register tell it. */
export const NOMI_CESSAZIONE = {
  ANNULLATA: 'Annullamento',
  RISOLTA: 'Risoluzione',
  RECEDUTA: 'Recesso',
  DECADUTA: 'Decadenza',
  SCADUTA: 'Scadenza',
} as const satisfies Partial<Record<StatoConvenzione, string>>;

/** Why a convenzione is terminated (CH-11, CA-25). */
export const CAUSALI_RISOLUZIONE = ['INADEMPIMENTO', 'DIFFIDA_SENZA_ESITO', 'FINALITA_CESSATE'] as const;
