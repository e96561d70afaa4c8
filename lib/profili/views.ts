import type { CampiDelGruppo } from '@/lib/banche/domain/per-gruppo';

/** A profile as its page tells it. */
export type ProfiloView = {
  readonly codice: string;
  readonly nome: string;
  readonly descrizione: string;
  readonly banca: { readonly codice: string; readonly nome: string };
  /** Null for one that the bank comes with. */
  readonly versione: number | null;
  readonly soloForzeOrdine: boolean;
  readonly campi: readonly string[];
  readonly gruppi: readonly CampiDelGruppo[];
  /** What opens with its fields, and what lacks some. */
  readonly visure: { readonly si: readonly string[]; readonly no: readonly string[] };
  /** Since when it is offered no longer, and why; null while it is. */
  readonly ritiro: { readonly il: string; readonly motivo: string } | null;
  readonly convenzioni: readonly { readonly id: string; readonly numero: string; readonly ente: string }[];
  /** Its versions, the newest first. */
  readonly storia: readonly VersioneDelProfiloView[];
};

export type VersioneDelProfiloView = {
  readonly versione: number;
  readonly istante: string;
  readonly quando: string;
  readonly chi: string;
  readonly aggiunti: readonly string[];
  readonly tolti: readonly string[];
};

/** A bank as profiles are composed of it: its groups and fields, what opens with which, and what is never granted. */
export type BancaComponibile = {
  readonly codice: string;
  readonly nome: string;
  readonly gruppi: readonly {
    readonly id: string;
    readonly etichetta: string;
    readonly campi: readonly CampoComponibile[];
  }[];
  readonly visure: readonly { readonly titolo: string; readonly richiede: readonly string[] }[];
  readonly nonConcedibili: readonly { readonly etichetta: string; readonly motivo: string }[];
};
/** `riservato`: for law enforcement only (FU-11). */
type CampoComponibile = {
  readonly id: string;
  readonly etichetta: string;
  readonly spiegazione: string;
  readonly riservato: boolean;
};

export type ElencoProfiliView = {
  readonly profili: readonly ProfiloView[];
  readonly banche: readonly BancaComponibile[];
  readonly puoComporre: boolean;
};
export type PaginaProfiloView = { readonly profilo: ProfiloView; readonly banca: BancaComponibile; readonly puoComporre: boolean };
