import type { RicercaDiBanca, Sezione, Trovato, VisuraDiBanca } from '@/lib/core/banca';
import type { DataIso } from '@/lib/core/date';
import type { Finalita, Regole } from '@/lib/clausole/regole';

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
};

/** What was looked for, as the person who prints the answer reads it. */
export type VoceCercata = { readonly etichetta: string; readonly valore: string };

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
  readonly nonRisulta: { readonly estremi: Estremi; readonly cercato: readonly VoceCercata[] } | null;
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
