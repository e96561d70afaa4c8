import type { StatoSegnalazione } from './domain/stati';

/** For who answers: whose data they are, in words; null where the card is nobody's, as a property's. */
export type SegnalazioneDaRispondere = Segnalazione & { readonly diChi: string | null };

export type Segnalazione = {
  readonly id: string;
  readonly stato: StatoSegnalazione;
  readonly ente: string;
  readonly convenzione: string;
  readonly segnalataDa: string;
  readonly numeroRichiesta: string;
  /** What was open: the title of the visura. */
  readonly visura: string;
  /** How the data bank calls the card: opaque, for the office that looks it up there. */
  readonly soggetto: string;
  readonly testo: string;
  readonly creataIl: Date;
  readonly risposta: string | null;
  readonly rispostaDa: string | null;
  readonly rispostaIl: Date | null;
};
