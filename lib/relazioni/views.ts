export type RelazioneInElenco = {
  readonly id: string;
  readonly anno: number;
  readonly convenzione: string;
  readonly ente: string;
  readonly creataIl: Date;
  readonly dimensione: number;
};

export type LavoroInCorso = {
  readonly id: string;
  readonly convenzione: string;
  readonly anno: number;
  readonly stato: string;
  readonly avanzamento: number;
  readonly errore: string | null;
};
