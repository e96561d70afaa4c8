import type { Valori } from '@/lib/clausole/comma';
import type { Articolo, Parte, TestoArticolo } from '@/lib/clausole/tipi';
import type { Differenza } from '@/lib/core/testo/differenze';

/** `n. 12 del 15 gennaio 2026`; null for a model that was opened without one. */
type Estremi = string | null;

export type VersioneView = {
  readonly id: string;
  readonly versione: number;
  readonly inVigore: boolean;
  readonly atto: Estremi;
  readonly dal: string;
};

export type ModelloInElencoView = {
  readonly codice: string;
  readonly nome: string;
  readonly descrizione: string;
  readonly bozza: boolean;
  /** The newest first. */
  readonly versioni: readonly VersioneView[];
};

export type ArticoloView = {
  readonly chiave: string;
  readonly nome: string;
  readonly parte: Parte;
  /** As it reads in an act of an invented ente, in the draft where there is one; null when these rules give it none. */
  readonly articolo: (Articolo & { readonly numero: number }) | null;
  /** Whose the wording is. */
  readonly testoDi: 'VARCO' | 'COMUNE';
  /** The draft's wording is not the one in force. */
  readonly cambiato: boolean;
  readonly errori: readonly string[];
};

export type ModelloView = {
  readonly id: string;
  readonly nome: string;
  readonly descrizione: string;
  readonly versione: VersioneView;
  readonly versioni: readonly VersioneView[];
  readonly bozza: { readonly letta: string; readonly salvataDa: string; readonly salvataIl: string } | null;
  readonly articoli: readonly ArticoloView[];
  /** What the draft changes, article by article. */
  readonly modifiche: readonly { readonly chiave: string; readonly nome: string; readonly differenze: readonly Differenza[] }[];
  readonly puoScrivere: boolean;
  readonly puoApprovare: boolean;
};

export type SegnapostoView = {
  readonly nome: string;
  readonly descrizione: string;
  readonly obbligatorio: boolean;
  /** What it says in the act of example; null where it does not apply under the rules of this model. */
  readonly esempio: string | null;
};

/** One clause, as the editor needs it: all that the browser checks and previews by, without the catalogue. */
export type TestoView = {
  readonly id: string;
  readonly chiave: string;
  readonly nome: string;
  readonly modello: string;
  /** Who is writing: what is typed stays in the tab under this name until it is saved. */
  readonly chi: string;
  readonly come: string;
  readonly testo: TestoArticolo;
  readonly testoDiVarco: TestoArticolo;
  readonly letta: string;
  readonly segnaposti: readonly SegnapostoView[];
  readonly casi: readonly (Valori | null)[];
};
