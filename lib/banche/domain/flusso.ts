/** Bytes, and changes, of one delivery of the feed (SA-20): it is held in memory whole. */
export const MASSIMO_CONSEGNA = 5 * 1024 * 1024;
export const MASSIME_RIGHE = 1_000;

/** Hours after which a feed that says nothing is no real time any more: one with nothing to say sends an empty delivery. */
const ORE_DI_SILENZIO = 4;
/** Hours between one alarm and the next, while the silence lasts. */
const ORE_FRA_ALLARMI = 24;

const ORA_MS = 3_600_000;

/** What was known last of the bank, by any road. */
export interface UltimaNotizia {
  readonly esito: 'PUBBLICATO' | 'RIFIUTATO' | 'NON_ARRIVATO';
  readonly istante: Date;
}

/** Whether the silence is to be told now: nothing for hours, and not said already that day. */
export function isSilenzioDaDire(ultima: UltimaNotizia | null, now: Date): boolean {
  if (ultima === null) return true;
  const ore = (now.getTime() - ultima.istante.getTime()) / ORA_MS;
  return ore >= (ultima.esito === 'NON_ARRIVATO' ? ORE_FRA_ALLARMI : ORE_DI_SILENZIO);
}

/** The key as it is given to who sends: which feed, then its secret. */
export const chiaveDelFlusso = (flussoId: string, segreto: string): string => `${flussoId}.${segreto}`;
