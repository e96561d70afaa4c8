import type { RicercaDiBanca, Sezione, Trovato, VerificaDiBanca, VerificaLetta, VisuraDiBanca } from '@/lib/core/banca';
import type { DataIso } from '@/lib/core/date';
import type { Finalita, Regole } from '@/lib/clausole/regole';
import type { VoceScritta } from './domain/criteri';

export type VisuraOfferta = Pick<VisuraDiBanca, 'codice' | 'titolo' | 'descrizione' | 'di' | 'allaData'>;

/** What the consultation's page needs before any search. */
export type ContestoConsultazione = {
  readonly ente: string;
  readonly convenzione: string;
  readonly profilo: string;
  /** The data bank that the convenzione opens, as menus call it. */
  readonly banca: string;
  readonly finalita: readonly Finalita[];
  readonly riferimentoPratica: Regole['riferimentoPratica'];
  readonly ricerche: readonly RicercaDiBanca[];
  /** Questions answered yes or no, where the clause offers them. */
  readonly verifiche: readonly VerificaDiBanca[];
  readonly visure: readonly VisuraOfferta[];
  /** Granted by the act, and not to be opened today: why. */
  readonly nonApribili: readonly { readonly titolo: string; readonly frase: string }[];
  /** Null when no archive has been loaded yet. */
  readonly aggiornatiAl: DataIso | null;
  readonly contatti: { readonly ufficio: string; readonly guasti: readonly string[] };
};

/** What every sheet says of itself, on screen and on paper (LE-12). */
export type Estremi = {
  readonly numeroRichiesta: string;
  readonly istante: Date;
  readonly operatore: string;
  readonly ente: string;
  readonly convenzione: string;
  readonly finalita: string;
  readonly riferimento: string | null;
  readonly banca: string;
  readonly aggiornatiAl: DataIso | null;
  /** Address of the page that says whose sheet it is, to whoever may know. */
  readonly codice: string;
};

export type EsitoRicerca = {
  /** The way of searching that answered. */
  readonly ricerca: string;
  /** Each with enough to tell one from another and no more. */
  readonly risultati: readonly Trovato[];
  readonly altri: boolean;
  readonly numeroRichiesta: string;
  readonly istante: Date;
  readonly aggiornatiAl: DataIso | null;
  /** Where nothing matches: what a printed "non risulta" says. */
  readonly nonRisulta: { readonly estremi: Estremi; readonly cercato: readonly VoceScritta[] } | null;
};

/** The answer to a question, with what was declared; no value of the data bank. */
export type EsitoVerifica = {
  readonly domanda: string;
  readonly dichiarato: readonly VoceScritta[];
  readonly risposta: VerificaLetta['risposta'];
  readonly estremi: Estremi;
};

/** A visura as it is shown and printed. */
export type Visura = {
  readonly codice: string;
  readonly titolo: string;
  readonly id: string;
  /** The day as of which it was asked; null where the visura has none. */
  readonly allaData: DataIso | null;
  readonly sezioni: readonly Sezione[];
  readonly estremi: Estremi;
};

/** A visura, and the seal without which it is not printed: what is printed is what was disclosed. */
export type VisuraSigillata = Visura & { readonly sigillo: string };

/** Whose sheet it is: who asked, when and why, from the register. Not what was read. */
export type Foglio = {
  readonly numeroRichiesta: string;
  readonly istante: Date;
  readonly cosa: string;
  readonly operatore: string;
  readonly ente: string;
  readonly convenzione: string;
  readonly finalita: string;
  readonly riferimento: string | null;
};
