/**
 * What a data bank declares of itself. A bank is one folder of lib: everybody else (clauses, profiles, consultation,
 * acts) knows its fields and visure through these shapes only, so that a further bank is a further folder.
 */

/** A group of fields, as profiles are composed and visure are read. `anpr`: its code in ANPR's table 16 ("dati richiesti"). */
export interface GruppoDiCampi {
  readonly id: string;
  readonly etichetta: string;
  readonly anpr: string | null;
}

/** A field that a profile may grant. `spiegazione`: what it tells, for whoever reads the annex of an act (CA-08, FU-11). */
export interface CampoDiBanca {
  readonly id: string;
  readonly gruppo: string;
  readonly etichetta: string;
  readonly spiegazione: string;
}

/** A profile that the bank comes with (FU-11): codes of fields, and whether only law enforcement may have it. */
export interface ProfiloDiBanca {
  readonly codice: string;
  readonly nome: string;
  readonly soloForzeOrdine: boolean;
  readonly campi: readonly string[];
}

/** A kind of visura (CA-21): what it is about, what it shows, what it cannot do without. */
export interface VisuraDiBanca {
  readonly codice: string;
  readonly titolo: string;
  /** For who opens it, in one sentence. */
  readonly descrizione: string;
  /** The kind of thing, among those that a search shows, that it opens: `PERSONA`. */
  readonly di: string;
  /** Whether it is asked as of a day: the day is asked, may be given, or makes no sense. */
  readonly allaData: 'MAI' | 'FACOLTATIVA' | 'OBBLIGATORIA';
  /** Fields that it shows, where the profile has them. */
  readonly campi: readonly string[];
  /** Fields without which the profile does not allow it at all. */
  readonly richiede: readonly string[];
}

/** Something that is typed to search or to verify. */
export interface VoceChiesta {
  readonly nome: string;
  readonly etichetta: string;
  readonly aiuto?: string;
  readonly forma: 'TESTO' | 'CODICE' | 'NUMERO' | 'DATA';
  readonly facoltativa: boolean;
  /** The field that it is compared with, beyond those that the whole requires: who may not read it may not type it either. */
  readonly campo?: string;
  /** The day, or the year, of somebody's birth: after the load nobody is born. */
  readonly nascita?: true;
  /** The day as of which a question is asked: none after the load, and left out where it may be, that of the data. */
  readonly allaData?: true;
}

/**
 * A way to look for something: what is typed, and what to try when it finds nobody, or too many. `richiede`: fields by which it looks, in
 * whatever way it is filled.
 */
export interface RicercaDiBanca {
  readonly codice: string;
  readonly etichetta: string;
  readonly richiede: readonly string[];
  readonly voci: readonly VoceChiesta[];
  /** How it is written in the only box. */
  readonly esempio?: string;
  readonly seNessuno: string;
  readonly seTroppi: string;
}

/** A question that is answered yes or no: fewer data than any visura. `richiede`: fields of whose value the answer tells something. */
export interface VerificaDiBanca {
  readonly codice: string;
  readonly domanda: string;
  readonly voci: readonly VoceChiesta[];
  readonly richiede: readonly string[];
  /** Ways of saying whom it is about, each the names of the entries that it takes; one of them is enough. */
  readonly modi?: readonly (readonly string[])[];
}

/** Whatever a bank is asked by filling entries: a search, a question, what narrows a list. */
export type Chiesta = Pick<VerificaDiBanca, 'richiede' | 'voci' | 'modi'>;

/** Whether those fields are enough for that visura. */
export function visuraSiApre({ richiede }: Pick<VisuraDiBanca, 'richiede'>, campi: readonly unknown[]): boolean {
  return richiede.every((id) => campi.includes(id));
}

/**
 * With which entries something may be asked under those fields, in their order; null when it cannot be asked at all. An entry compared with a
 * field that is not granted is left out, and so is a way of saying who that lacks one of its own; the last way that is left must be filled.
 * What is offered, what is promised in an act and what is refused are said by this alone (CA-07, CA-08).
 */
export function vociConcesse({ richiede, voci, modi }: Chiesta, campi: readonly string[]): readonly VoceChiesta[] | null {
  const ammesse = voci.filter(({ campo }) => campo === undefined || campi.includes(campo));
  const possibili = modi?.filter((modo) => modo.every((nome) => ammesse.some((voce) => voce.nome === nome)));
  const mancaUnaVoce = voci.some((voce) => !voce.facoltativa && !ammesse.includes(voce));
  if (!richiede.every((id) => campi.includes(id)) || mancaUnaVoce || possibili?.length === 0) return null;
  if (!modi || !possibili) return ammesse;
  const inutili = modi.flat().filter((nome) => !possibili.flat().includes(nome));
  const obbligate = possibili.length === 1 ? possibili.flat() : [];
  return ammesse.filter(({ nome }) => !inutili.includes(nome)).map((voce) => (obbligate.includes(voce.nome) ? obbligatoria(voce) : voce));
}

/** Its hint says what may be typed in its place: now nothing may. */
function obbligatoria({ aiuto: _, ...voce }: VoceChiesta): VoceChiesta {
  return { ...voce, facoltativa: false };
}

/**
 * The fields that something tells of by the way in which it is filled: those that it requires, and that of each entry that was typed. To be
 * answered by a field is to be told of it.
 */
export function campiToccati({ richiede, voci }: Pick<Chiesta, 'richiede' | 'voci'>, scritte: Readonly<Record<string, string>>): string[] {
  return [...richiede, ...voci.flatMap(({ nome, campo }) => (campo && scritte[nome]?.trim() ? [campo] : []))];
}

/** What is looked for: a way of searching, and what was typed for it; empty entries are left out. */
export interface Criteri {
  readonly ricerca: string;
  readonly voci: Readonly<Record<string, string>>;
  /** Entries of which what was typed is the whole, where otherwise it may be a beginning. */
  readonly intere?: readonly string[];
}

/**
 * A list that may be prepared of the bank for an ente (RT-12): what it may hold, what it cannot do without, what narrows it. Never of a
 * population register: it has none (SA-04, CA-07).
 */
export interface EstrattoDiBanca {
  readonly codice: string;
  readonly nome: string;
  /** What each row is, for who prepares it, in one sentence. */
  readonly descrizione: string;
  readonly campi: readonly string[];
  readonly richiede: readonly string[];
  readonly selezioni: readonly VoceChiesta[];
}

/**
 * What an invented ente is granted of a bank, for who reads a wording before there is an act: things that the bank has, and the reasons for
 * which they are asked for.
 */
export interface EsempioNegliAtti {
  readonly profilo: string;
  readonly motivoProfilo: string;
  readonly visure: readonly [string, string];
  readonly motivoVisure: string;
  readonly finalita: readonly [FinalitaDiEsempio, FinalitaDiEsempio];
}
interface FinalitaDiEsempio {
  readonly descrizione: string;
  readonly base: string;
}

/** What acts say of a bank beside its name. */
export interface BancaNegliAtti {
  /** Whose data it holds, for who is appointed to process them (GDPR art. 28, par. 3). */
  readonly interessati: string;
  /** What is looked for in it, one at a time: `una persona, una famiglia o un indirizzo`. */
  readonly ricercati: string;
  /** The words that are its own, for the glossary. */
  readonly glossario: readonly (readonly [parola: string, significato: string])[];
  /** Of its field names, the acronyms; null where there are none. */
  readonly sigle: string | null;
  readonly esempio: EsempioNegliAtti;
}

export interface BancaDati<Codice extends string = string> {
  readonly codice: Codice;
  /** For menus and titles: `Anagrafe`. */
  readonly nome: string;
  /** As acts and sentences call it, with its article: `l’anagrafe della popolazione residente`. */
  readonly nomeEsteso: string;
  readonly negliAtti: BancaNegliAtti;
  readonly gruppi: readonly GruppoDiCampi[];
  readonly campi: readonly CampoDiBanca[];
  readonly profili: readonly ProfiloDiBanca[];
  readonly visure: readonly VisuraDiBanca[];
  readonly ricerche: readonly RicercaDiBanca[];
  readonly verifiche: readonly VerificaDiBanca[];
  readonly estratti: readonly EstrattoDiBanca[];
  /** What finds something among the invented records of a trial, typed in the only box. */
  readonly esempioDiProva: string;
  /** What one line typed in the only box means: ways to search, the likeliest first; none when it says too little. */
  interpreta(testo: string): readonly Criteri[];
  /** The proper names and codes among what was typed: an opaque practice code must not hold them (LE-07). */
  nomiCercati(criteri: Criteri): readonly string[];
}
