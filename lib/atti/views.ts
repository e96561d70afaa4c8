import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria } from '@/lib/core/documenti';
import type { BozzaTesto, TestoInLavorazione } from '@/lib/core/testo/lavorazione';
import type { TipoAtto } from './domain/catalogo';
import type { SoggettoAtto } from './domain/definizione';
import type { CampiAtto } from '@/lib/core/campi-atto';

/** A kind of act as one chooses it and fills it in. */
export type AttoPreparabile = {
  readonly tipo: TipoAtto;
  readonly titolo: string;
  readonly uso: string;
  readonly soggetto: SoggettoAtto;
  readonly firme: readonly ParteFirmataria[];
  readonly campi: CampiAtto;
  /** Prepared again it is another one; else a new version of the one before. */
  readonly ripetibile: boolean;
};

type ConvenzioneDegliAtti = { readonly id: string; readonly numero: string; readonly ente: string };

/** `esclusi`: those that would be prepared now, but for what its clauses say. */
export type AttiPreparabili = {
  readonly convenzione: ConvenzioneDegliAtti;
  readonly atti: readonly AttoPreparabile[];
  readonly esclusi: readonly { readonly tipo: TipoAtto; readonly titolo: string; readonly perche: string }[];
};

/** Somebody who may be named in an act. `daFirmare`: the act that designates it already, and waits for its signature. */
export type OperatoreNominabile = {
  readonly id: string;
  readonly nominativo: string;
  readonly stato: string;
  readonly daFirmare: { readonly id: string; readonly il: Date } | null;
};

/** `operatori`: those who may be named in it, where it speaks of people; `unaPerPersona`: one of them alone (SA-10). */
export type AttoDaPreparare = {
  readonly convenzione: ConvenzioneDegliAtti;
  readonly atto: AttoPreparabile;
  /** It designates whom it names (SA-10). */
  readonly designa: boolean;
  readonly unaPerPersona: boolean;
  readonly operatori: readonly OperatoreNominabile[];
  /** Why others of the roster are not among them; null where all are. */
  readonly nonElencati: string | null;
  /** Why none can be prepared now; then there is nothing to fill in. */
  readonly impedimento: string | null;
  /** What the clauses fix of what is typed otherwise. */
  readonly stabiliti: readonly { readonly termine: string; readonly valore: string }[];
  /** Those of its kind, that are prepared already and wait for a signature. */
  readonly giaDaFirmare: readonly { readonly id: string; readonly il: Date }[];
};

/** A wording of a comune: which version, by which act, since when. */
export type VersioneTesto = {
  readonly id: string;
  readonly versione: number;
  /** Null: it says to go back to Varco's. */
  readonly testo: string | null;
  readonly stato: 'VIGENTE' | 'SUPERATO';
  readonly atto: { readonly attoNumero: string; readonly attoData: DataIso } | null;
  readonly dal: string;
  readonly al: string | null;
  readonly approvatoDa: string;
};

/** `letta`: what an act on this draft says that it has read. */
export type BozzaAttoView = BozzaTesto & { readonly letta: { readonly id: string; readonly revisione: number }; readonly versione: number };

type VersioneInElenco = Omit<VersioneTesto, 'testo' | 'stato' | 'al' | 'approvatoDa'>;

/** A kind of act in the list of wordings; `vigente` null: Varco's, which nobody has ever changed. */
export type TestoInElenco = {
  readonly tipo: string;
  readonly titolo: string;
  readonly uso: string;
  readonly delComune: boolean;
  readonly vigente: VersioneInElenco | null;
  readonly bozza: Pick<BozzaTesto, 'salvatoDa' | 'salvatoIl'> | null;
};

/** `letta`: of the draft; null when there is none yet. */
export type TestoAttoView = TestoInLavorazione & {
  readonly tipo: string;
  readonly uso: string;
  readonly vigente: VersioneTesto | null;
  readonly bozza: BozzaAttoView | null;
  /** Approved versions, the newest first. */
  readonly storia: readonly VersioneTesto[];
  readonly puoScrivere: boolean;
  readonly puoApprovare: boolean;
};
