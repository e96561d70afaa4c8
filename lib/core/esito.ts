import type { FamigliaErrore } from './errors';

/** What a screen's action answers: the value, or a refusal that the form can show without losing what was typed. */
export type Esito<T = undefined> =
  | { readonly ok: true; readonly valore: T }
  | {
      readonly ok: false;
      readonly famiglia: FamigliaErrore | 'GUASTO';
      readonly codice: string;
      /** One Italian sentence. */
      readonly messaggio: string;
      /** Field path → sentence. */
      readonly campi: Readonly<Record<string, string>>;
      /** What else was found, beneath the sentence. */
      readonly dettagli?: readonly string[];
      /** For GUASTO: the reference number that also stands in the log. */
      readonly riferimento?: string;
    };

/** A server action: takes what the form holds (validated again behind the door) and answers an {@link Esito}. */
export type Azione<T = undefined> = (valori: unknown) => Promise<Esito<T>>;
