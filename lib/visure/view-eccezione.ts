import type { StatoEccezione } from './domain/stati-eccezione';

export type Eccezione = {
  readonly id: string;
  readonly stato: StatoEccezione;
  readonly ente: string;
  readonly convenzione: string;
  readonly chiestaDa: string;
  readonly finalita: string;
  readonly riferimento: string;
  /** Titles and labels, in words. */
  readonly visure: readonly string[];
  readonly campi: readonly string[];
  readonly competenza: string;
  readonly pertinenza: string;
  readonly necessita: string;
  readonly chiestaIl: Date;
  readonly risposta: string | null;
  readonly decisaDa: string | null;
  readonly decisaIl: Date | null;
  readonly scadeIl: Date | null;
};

type Opzione = { readonly valore: string; readonly etichetta: string };

/** What an operator may ask beyond its profile. */
export type ModuloEccezioneView = {
  readonly finalita: readonly Opzione[];
  readonly visure: readonly Opzione[];
  readonly campi: readonly Opzione[];
};
