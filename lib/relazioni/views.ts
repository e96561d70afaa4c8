export type RelazioneView = {
  readonly id: string;
  readonly anno: number;
  readonly convenzione: string;
  readonly ente: string;
  readonly creataIl: Date;
  readonly dimensione: number;
};

export type LavoroView = {
  readonly id: string;
  readonly convenzione: string;
  readonly anno: number;
  readonly stato: string;
  readonly avanzamento: number;
  readonly errore: string | null;
};
