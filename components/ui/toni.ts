import type { NomeIcona } from './icona-tracciati';

/** The five tones of anything that speaks of a state; colour never stands alone, a word or an icon goes with it (WCAG 1.4.1). */
export type Tono = 'neutro' | 'info' | 'successo' | 'attenzione' | 'errore';

export const ICONA_DEL_TONO = {
  neutro: 'info',
  info: 'info',
  successo: 'successo',
  attenzione: 'attenzione',
  errore: 'errore',
} as const satisfies Record<Tono, NomeIcona>;
