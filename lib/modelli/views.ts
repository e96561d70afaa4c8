import type { ClausolaFacoltativa } from '@/lib/clausole/giudizio/facoltative';
import type { CampoModulo } from '@/lib/clausole/modulo/modulo';
import type { ValoriModulo } from '@/lib/clausole/modulo/modulo-valori';
import type { Riassunto } from '@/lib/clausole/regole/riassunto';
import type { Articolo, Posto } from '@/lib/clausole/tipi';
import type { StatoModello } from './domain/stato';
import type { TestoInLavorazione } from '@/lib/core/testo/lavorazione';

/** `n. 12 del 15 gennaio 2026`; null for a model that was opened without one. */
type Estremi = string | null;

/** From what a new model may start. */
export type OrigineView = { readonly valore: string; readonly nome: string; readonly descrizione: string; readonly predefinito: boolean };

export type VersioneView = {
  readonly id: string;
  readonly versione: number;
  readonly stato: StatoModello;
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
  readonly parte: Posto;
  /** As it reads in an act of an invented ente, in the draft where there is one; premises and closing have no number; null: it has none. */
  readonly articolo: (Articolo & { readonly numero: number | null }) | null;
  /** Whose the wording is. */
  readonly testoDi: 'VARCO' | 'COMUNE';
  /** The draft's wording, or what it decides, is not what is in force. */
  readonly cambiato: boolean;
  readonly errori: readonly string[];
  /** Nobody has decided its parameters yet: the model is not approved until somebody does. */
  readonly daCompilare: boolean;
  /** It says something against another clause, or against itself. */
  readonly contraddittorio: boolean;
};

/** What the set says in plain words, ready to be shown. */
export type RiassuntoView = Pick<Riassunto, 'applicato' | 'come'> & {
  readonly avvisi: readonly { readonly termine: string; readonly valore: string }[];
};

export type ModelloView = {
  readonly id: string;
  readonly nome: string;
  readonly descrizione: string;
  readonly versione: VersioneView;
  readonly versioni: readonly VersioneView[];
  readonly bozza: { readonly letta: string; readonly salvataDa: string; readonly salvataIl: string } | null;
  readonly articoli: readonly ArticoloView[];
  readonly riassunto: RiassuntoView;
  /** Those that a model may do without. */
  readonly facoltative: readonly ClausolaFacoltativa[];
  /** The digest of the set that is shown, draft or not. */
  readonly letta: string;
  /** Why it cannot be approved as it is, beside the wordings: what is to be filled in, what contradicts itself. */
  readonly impedimenti: readonly string[];
  /** What the draft changes, article by article. */
  readonly modifiche: readonly { readonly chiave: string; readonly nome: string; readonly prima: string; readonly dopo: string }[];
  readonly puoScrivere: boolean;
  readonly puoApprovare: boolean;
  readonly puoRitirare: boolean;
};

/** One clause in the workshop. */
export type TestoClausolaView = TestoInLavorazione & {
  readonly id: string;
  readonly chiave: string;
  readonly modello: string;
  /** Nothing of it is in force yet. */
  readonly nuovo: boolean;
  readonly letta: string;
  /** How Varco enforces it. */
  readonly come: string;
  readonly daCompilare: boolean;
  /** What it says against another clause, or against itself: it may be kept, not approved. */
  readonly contrasti: readonly string[];
  /** What it decides, as a form; null where nothing is asked. */
  readonly parametri: { readonly campi: readonly CampoModulo[]; readonly valori: ValoriModulo; readonly letta: string } | null;
};
