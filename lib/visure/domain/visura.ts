import type { Sezione, VerificaLetta } from '@/lib/core/banca-letta';
import type { DataIso } from '@/lib/core/date';
import type { VoceScritta } from './criteri';

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
  /** Address of the page that says whose sheet it is, to whoever may know; null on a sheet of invented people, which nobody has asked. */
  readonly codice: string | null;
};

/** What a sheet tells beyond the profile of who reads it (CA-03): of the fields shown, those granted for the case, and until when. */
export type OltreIlProfilo = {
  /** Ids of fields, as they are of today. */
  readonly campi: readonly string[];
  /** True when the kind of visura itself was granted, and is not of the convenzione. */
  readonly visura: boolean;
  /** The last day on which it holds. */
  readonly finoAl: DataIso;
};

/** A visura as it is shown and printed. */
export type Visura = {
  readonly codice: string;
  readonly titolo: string;
  readonly id: string;
  /** The day as of which it was asked; null where the visura has none. */
  readonly allaData: DataIso | null;
  readonly sezioni: readonly Sezione[];
  /** Null where all of it is of the profile and of the convenzione. */
  readonly oltreIlProfilo: OltreIlProfilo | null;
  readonly estremi: Estremi;
};

/** What was looked for and is not there, as a sheet says it. */
export type NonRisulta = { readonly cercato: readonly VoceScritta[]; readonly estremi: Estremi };

/** The answer to a question, with what was declared; no value of the data bank. */
export type Risposta = {
  readonly domanda: string;
  readonly dichiarato: readonly VoceScritta[];
  readonly risposta: VerificaLetta['risposta'];
  readonly estremi: Estremi;
};

/** Whatever is given to who asks, and can be printed. */
export type Foglio = Visura | NonRisulta | Risposta;

export type Sigillata<T> = T & { readonly sigillo: string };
/** A visura, and the seal without which it is not printed: what is printed is what was disclosed. */
export type VisuraSigillata = Sigillata<Visura>;
