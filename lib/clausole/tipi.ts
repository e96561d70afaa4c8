import type { ZodType } from 'zod';
import type { DataIso } from '@/lib/core/date';
import type { Regole } from './regole/regole';

/** The ten parts of a convenzione by the AgID guidelines of June 2013 (LE-01), in their order. */
export const PARTI = [
  'CONTESTO',
  'FINALITA',
  'PARTI',
  'MODALITA_DI_ACCESSO',
  'ONERI',
  'DURATA',
  'USO_DEI_DATI',
  'PROTEZIONE_DEI_DATI',
  'TITOLARITA',
  'ALLEGATI',
] as const;
export type Parte = (typeof PARTI)[number];

/** What stands around the articles of the ten parts: worded as they are, numbered by nobody. */
export const CORNICE = ['PREMESSE', 'CHIUSURA'] as const;
export type Cornice = (typeof CORNICE)[number];
export type Posto = Parte | Cornice;
/** In the order in which they stand in the act. */
export const POSTI: readonly Posto[] = ['PREMESSE', ...PARTI, 'CHIUSURA'];

/** Who signs and what the two parties are, as the articles need them. */
export type ContestoArticolo = {
  readonly erogatore: { readonly denominazione: string; readonly codiceFiscale: string; readonly indirizzo: string; readonly pec: string };
  readonly fruitore: { readonly denominazione: string; readonly codiceFiscale: string; readonly indirizzo: string; readonly pec: string };
  readonly numeroAccessi: number | null;
  readonly profilo: { readonly codice: string; readonly nome: string };
  readonly visure: readonly string[];
  readonly finalita: readonly { readonly descrizione: string; readonly base: string }[];
  readonly responsabile: { readonly nominativo: string; readonly nascita: string; readonly codiceFiscale: string } | null;
  /** The citations of law in force on the day of the act. */
  readonly data: DataIso;
};

export type Articolo = { readonly titolo: string; readonly commi: readonly string[] };

/** Something that falls due because of a clause. `il` is a civil date in Europe/Rome. */
export type Scadenza = { readonly tipo: string; readonly il: DataIso; readonly descrizione: string };

export type ContestoCalendario = {
  readonly stipulataIl: DataIso;
  readonly scadenzaIl: DataIso;
  readonly ultimaVariazioneElencoIl: DataIso | null;
  readonly oggi: DataIso;
};

/**
 * The wording of an article, as a comune may write it again (LE-01): `{{nome}}` is a placeholder, and a comma that names one with no value
 * is left out. Lines that begin with `- ` are the list that closes a comma: they are lettered when the act is composed.
 */
export type TestoArticolo = Articolo;

/** What a placeholder says, for whoever writes. Obligatory: what the parameter decides has to be told in the article that is signed. */
export type Segnaposto = { readonly descrizione: string; readonly obbligatorio: boolean };

/** In the place of the parameters of a clause that the comune has still to fill in. */
export const DA_COMPILARE = null;

/** A code and how it is called. */
export type SceltaModulo = { readonly valore: string; readonly etichetta: string };
/** What of a data bank the clauses name by code. */
export type ScelteDellaBanca = Readonly<Record<'visure' | 'profili' | 'verifiche', readonly SceltaModulo[]>>;

/** How a parameter is asked of whoever composes a model: kind and limits are the schema's. `voci`: the names of its choices. */
export type VoceModulo = {
  readonly etichetta: string;
  readonly aiuto?: string;
  readonly voci?: Readonly<Record<string, string>>;
  /** Codes of the data bank, instead of `voci`: who shows the form knows which bank, and which profiles the comune has of its own. */
  readonly scelte?: keyof ScelteDellaBanca;
  /** Decided with each act, once it is one: no longer asked then. */
  readonly soloModello?: true;
  /** Of an object, of a union or of the objects of a list: how each of its fields is asked. */
  readonly campi?: Readonly<Record<string, VoceModulo>>;
  /** Of a list with one object for each code: the field that holds the code. */
  readonly perVoce?: string;
  /** Asked only where another parameter has one of these values, and null otherwise. */
  readonly quando?: { readonly campo: string; readonly valori: readonly string[] };
};

/**
 * A living clause: the same parameters become the article that is signed, the rules that are enforced and the calendar.
 * `come` says in plain words how it is enforced, for the convenzione's screen. The name of a placeholder is for ever: signed clauses
 * carry wordings that name it.
 */
export type Clausola<
  Chiave extends string = string,
  Parametri = unknown,
  Nome extends string = string,
  NomeInserto extends string = string,
  Versione extends number = number,
> = {
  readonly chiave: Chiave;
  /** Version of the parameters' shape, from 1; stored clauses are upgraded by pure functions. */
  readonly versione: Versione;
  readonly parte: Posto;
  readonly nome: string;
  readonly schema: ZodType<Parametri>;
  /** Parameters that it may have: what an act reads like while they are still to be filled in, and where the form begins. */
  readonly esempio: NoInfer<Parametri>;
  /** How its parameters are asked in the workshop of models; null: decided with each act, not in the model. Without it, nothing is asked. */
  readonly modulo?: { readonly [Parametro in keyof Parametri]: VoceModulo | null };
  /** Varco's wording; the comune's own, when it has one, is in `ClausolaScritta`. */
  readonly testo: TestoArticolo;
  readonly segnaposti: Readonly<Record<Nome, Segnaposto>>;
  /** Of premises and closing: parts that a person cannot write by hand. */
  readonly inserti?: Readonly<Record<NomeInserto, Segnaposto>>;
  /** What each placeholder says in that act: null when it does not apply; several items, one a line. No values, no article. */
  valori(parametri: Parametri, contesto: ContestoArticolo): Readonly<Record<Nome, string | null>> | null;
  regole(parametri: Parametri): Partial<Regole>;
  /** The rules of a set that has not this clause: one that came after, or that a comune leaves out. Not declared: every set has it. */
  readonly senza?: Partial<Regole> | undefined;
  calendario?(parametri: Parametri, contesto: ContestoCalendario): readonly Scadenza[];
  come(parametri: Parametri): string;
};

/**
 * A clause as stored and signed: its key, version and parameters; the comune's own wording, where it is not the catalogue's. Parameters that
 * are null are to be filled in: only a model that is being written holds them.
 */
export type ClausolaScritta = {
  readonly chiave: string;
  readonly versione: number;
  readonly parametri: unknown;
  readonly testo?: TestoArticolo;
};
