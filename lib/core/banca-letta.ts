/**
 * What a data bank answers, and what it can be asked: one shape for every bank, so that who shows a visura, prints it or writes it in the register
 * does not know which bank it is of.
 */
import type { Criteri } from './banca';
import type { DataIso } from './date';

/** A value as a person reads it. Null when the bank has none: told by a dash, so that "empty" is not taken for "not allowed". */
export interface Voce {
  readonly campo: string;
  readonly etichetta: string;
  readonly valore: string | null;
}
export interface GruppoDiVoci {
  readonly gruppo: string;
  readonly etichetta: string;
  readonly voci: readonly Voce[];
}

/** A part of a visura: values in groups, a table, or one sentence in the place of both. A cell is null where the bank has no value. */
export type Sezione =
  | { readonly forma: 'AVVISO'; readonly testo: string }
  | { readonly forma: 'SCHEDA'; readonly titolo: string | null; readonly gruppi: readonly GruppoDiVoci[] }
  | {
      readonly forma: 'TABELLA';
      readonly titolo: string;
      readonly colonne: readonly { readonly campo: string; readonly etichetta: string }[];
      readonly righe: readonly { readonly id: string; readonly celle: readonly (string | null)[] }[];
      /** What an empty table means. */
      readonly seVuota: string;
    };

/**
 * A field as it was in the past stands in columns and in the register as `storia.` and its own id, so that who reads the register tells what
 * is from what was. It is granted with the field, by a visura that tells the past; since when and until when belong to what they are told of.
 */
const STORIA = 'storia.';
export const nelTempo = (campo: string): string => STORIA + campo;
/** The field of which that is the past; the field itself when it is of today. */
export const campoDiOggi = (campo: string): string => (campo.startsWith(STORIA) ? campo.slice(STORIA.length) : campo);

/** The only thing that is said of somebody protected (adoption, change of sex, refuges, witnesses). */
export const RIVOLGERSI_ALL_UFFICIO = 'Per questa richiesta occorre rivolgersi all’ufficio.';

/** What was read: beside the values, the exact fields and subjects disclosed, for the register. */
interface Lettura {
  readonly campi: readonly string[];
  readonly soggetti: readonly string[];
  /**
   * Subjects whom the request met and who are protected: nothing of them was read. For the register alone, never for who asks: not even how
   * many they are.
   */
  readonly protetti: readonly string[];
  /** Date of the load that was read; null when there is none (RT-03: every page that shows data says it). */
  readonly aggiornatiAl: DataIso | null;
}
export interface VisuraLetta extends Lettura {
  readonly sezioni: readonly Sezione[];
}
/** What is answered of somebody protected, whatever the visura: one sentence, no field, and for the register whom it was asked for. */
export const visuraProtetta = (protetti: readonly string[], aggiornatiAl: DataIso | null): VisuraLetta => ({
  sezioni: [{ forma: 'AVVISO', testo: RIVOLGERSI_ALL_UFFICIO }],
  campi: [],
  soggetti: [],
  protetti,
  aggiornatiAl,
});
/** `di`: what kind of thing it is, and so which visure open it. */
export interface Trovato {
  readonly id: string;
  readonly di: string;
  readonly voci: readonly Voce[];
}
export interface RicercaLetta extends Lettura {
  readonly risultati: readonly Trovato[];
  /** True when more match than are shown: the search should be narrowed. */
  readonly altri: boolean;
  /** True when nobody is called as was typed, and these sound like it: «Intendevi…». */
  readonly simili?: boolean;
  /**
   * True when what was typed says exactly who, and that person is protected: `RIVOLGERSI_ALL_UFFICIO` in the place of «nessuno risulta». A
   * vaguer search leaves protected people out in silence, or it would tell where they live to who tries.
   */
  readonly rivolgersi?: boolean;
}
/**
 * NO means «non risulta»: it is not so, or there is no such person; never which. UFFICIO: `RIVOLGERSI_ALL_UFFICIO`, for who was named exactly
 * and is protected: a «no» would be false, and acted upon.
 */
export interface VerificaLetta extends Lettura {
  readonly risposta: 'SI' | 'NO' | 'UFFICIO';
}

/** A page of an extract. `campi`: those of the question that the extract has, in the order of its columns. */
export interface PaginaDiEstratto extends Lettura {
  readonly colonne: readonly { readonly campo: string; readonly etichetta: string }[];
  readonly righe: readonly (readonly (string | null)[])[];
  /** Where the next page begins; null after the last. A page without rows may have others after it. */
  readonly dopo: string | null;
}

/** What is extracted: which list, and what narrows it; what was left out narrows nothing. */
export interface DomandaDiEstratto {
  readonly estratto: string;
  readonly selezione: Readonly<Record<string, string>>;
}

/** What is opened: a visura of one thing, as of a day where the visura asks it. */
export interface DomandaDiVisura {
  readonly visura: string;
  readonly id: string;
  readonly allaData: DataIso | null;
}

/** A card of a bank, and how it calls a person; null where it does not. */
export interface SchedaDiPersona {
  readonly id: string;
  readonly cognome: string | null;
  readonly nome: string | null;
  readonly codiceFiscale: string | null;
  /** Nobody consults it. */
  readonly protetto: boolean;
}

/** Who has no codice fiscale, as it is called and when it was born (ISO). */
export interface SenzaCodice {
  readonly cognome: string;
  readonly nome: string;
  readonly dataNascita: string;
}

/**
 * Whose cards are looked for: by codice fiscale; by what identifies a card from load to load; by name, among the cards that have no codice
 * fiscale, where a day of birth that the archive does not know whole excludes nobody.
 */
export interface DiChi {
  readonly codiciFiscali: readonly string[];
  readonly id?: readonly string[];
  readonly senzaCodice?: SenzaCodice;
}

/** How the lists of a bank are made: a bank without extracts has no such thing. */
export interface EstrattiLetti<T> {
  /** About how many rows there will be, cheaply: at most so many, for protected people are counted and left out. */
  conta(tx: T, domanda: DomandaDiEstratto, campi: readonly string[]): Promise<number>;
  /**
   * The next `quanti` things after `dopo`, each page in a transaction of its own. REGOLA `DATI_CAMBIATI` when another archive was published
   * since the page before: half a list of each would be of no date.
   */
  estrai(
    tx: T,
    domanda: DomandaDiEstratto & { readonly dopo: string | null; readonly quanti: number },
    campi: readonly string[],
  ): Promise<PaginaDiEstratto>;
  /** Whom the current load protects (SA-17): a list made before that names one of them is given to nobody. Few, by id. */
  protetti(tx: T): Promise<readonly string[]>;
}

/**
 * What a bank can be asked, inside the door's transaction (`T`). `campi` is what may be disclosed: a column that no field of it needs is
 * never named to the database, nor searched by. What holds whatever the bank is not in its reader but before it, in `lib/banche/lettore`:
 * that what is asked exists, that the fields are enough for it, that the day is not after the load.
 */
export interface LettoreBanca<T> {
  aggiornatiAl(tx: T): Promise<DataIso | null>;
  /** What matches, at most `massimo`; NON_VALIDO when it is too vague. */
  cerca(tx: T, criteri: Criteri, campi: readonly string[], massimo: number): Promise<RicercaLetta>;
  /** Null when there is no such thing in the current load. */
  apri(tx: T, domanda: DomandaDiVisura, campi: readonly string[]): Promise<VisuraLetta | null>;
  /** NON_VALIDO when what was typed is not enough to know whom it is about. */
  verifica(tx: T, codice: string, voci: Readonly<Record<string, string>>, campi: readonly string[]): Promise<VerificaLetta>;
  /** The cards of those people, protected or not: for who asks by whom its data were read (LE-06), and for the office that protects (SA-17). */
  schede(tx: T, diChi: DiChi): Promise<readonly SchedaDiPersona[]>;
  readonly estratti?: EstrattiLetti<T>;
}
