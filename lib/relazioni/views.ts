import type { StatoLavoro } from '@/lib/core/lavori';

export type RelazioneView = {
  readonly id: string;
  readonly anno: number;
  readonly convenzione: string;
  readonly ente: string;
  readonly creataIl: Date;
  readonly dimensione: number;
};

/** A convenzione of which a report can be asked, and the years of which there can be one, the latest first. */
export type ConvenzioneConRelazioni = {
  readonly id: string;
  readonly numero: string;
  readonly ente: string;
  readonly anni: readonly number[];
};

export type LavoroView = {
  readonly id: string;
  readonly convenzione: string;
  readonly anno: number;
  readonly stato: StatoLavoro;
  readonly avanzamento: number;
  readonly errore: string | null;
};
