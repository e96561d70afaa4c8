import type { StatoMessaggio } from '@/lib/core/messaggi';

export type MessaggioInElenco = {
  readonly id: string;
  readonly tipo: string;
  readonly destinatario: string;
  /** Null until it has been composed once. */
  readonly oggetto: string | null;
  readonly stato: StatoMessaggio;
  readonly tentativi: number;
  readonly errore: string | null;
  readonly creatoIl: Date;
  readonly inviatoIl: Date | null;
  /** When the worker tries again by itself; null when it does not. */
  readonly prossimoIl: Date | null;
  readonly puoRitentare: boolean;
  readonly puoConfermare: boolean;
};
