import type { GruppoDiVoci, Voce } from '@/lib/anagrafe/domain/gruppi';
import type { DataIso } from '@/lib/core/date';
import type { Regole } from '@/lib/clausole/regole';
import type { Finalita } from '@/lib/clausole/regole';

export type TipoVisuraOfferto = { readonly codice: string; readonly titolo: string; readonly descrizione: string };

/** What the consultation's page needs before any search. */
export type ContestoConsultazione = {
  readonly ente: string;
  readonly convenzione: string;
  readonly profilo: string;
  readonly finalita: readonly Finalita[];
  readonly riferimentoPratica: Regole['riferimentoPratica'];
  readonly visure: readonly TipoVisuraOfferto[];
  /** Null when no archive has been loaded yet. */
  readonly aggiornatiAl: DataIso | null;
  readonly contatti: { readonly ufficio: string; readonly guasti: readonly string[] };
};

/** One result: enough to tell one person from another and no more. */
export type Risultato = { readonly id: string; readonly voci: readonly Voce[] };

export type EsitoRicerca = {
  readonly risultati: readonly Risultato[];
  readonly altri: boolean;
  readonly numeroRichiesta: string;
  readonly istante: Date;
  readonly aggiornatiAl: DataIso | null;
};

/** A visura as it is shown and printed: with who asked, when, why, and under which number (LE-12). */
export type Visura = {
  readonly titolo: string;
  readonly numeroRichiesta: string;
  readonly istante: Date;
  readonly operatore: string;
  readonly ente: string;
  readonly convenzione: string;
  readonly finalita: string;
  readonly riferimento: string | null;
  readonly aggiornatiAl: DataIso | null;
  /** The person, or the household as a whole. */
  readonly gruppi: readonly GruppoDiVoci[];
  /** Members of the household; empty for an individual visura. */
  readonly componenti: readonly { readonly id: string; readonly voci: readonly Voce[] }[];
};
