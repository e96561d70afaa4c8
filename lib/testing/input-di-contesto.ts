import type { Altrui } from './altrui';
import { pdfMinimo } from './pdf-minimo';

type Input = (a: Altrui) => Record<string, unknown>;

/** What a stranger would send to the use cases of one context: each has its line in one of these lists. */
export interface InputDiContesto {
  /** Of each that takes an id, an input that would go through if that id were one's own. */
  readonly conId?: Readonly<Record<string, Input>>;
  /** Of those, what is not answered NON_TROVATO: another refusal, the same for what does not exist. */
  readonly altraRisposta?: Readonly<Record<string, string>>;
  /** Readings that ask for no id, or only narrow by one: whatever they answer, nothing of somebody else's is in it. */
  readonly elenchi?: Readonly<Record<string, Input>>;
  /** What reaches a person of the data bank through one's own search only: the refusal is another, and as mute. */
  readonly perRicerca?: readonly string[];
  /** What is one's own by the link or by the session, and what makes something new out of nothing. */
  readonly delProprio?: readonly string[];
}

export const file = { nome: 'a.pdf', mime: 'application/pdf', contenuto: pdfMinimo() };
export const motivo = 'Una ragione scritta per intero, quanto basta a ogni modulo.';
