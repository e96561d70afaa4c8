import type { ParteFirmataria } from '@/lib/core/documenti';

/**
 * Regole: the one flat type to which a clause set compiles, and the only thing that enforcement reads.
 * No code asks which comune or which preset it is serving: it asks the Regole of the convenzione at hand. What a clause only says (the
 * court, the charges, the privacy role) is in its article, not here: a field stands here when something reads it.
 */

export const TIPI_ENTE = [
  'COMUNE',
  'FORZA_DI_POLIZIA',
  'AZIENDA_SANITARIA',
  'AUTORITA_GIUDIZIARIA',
  'GESTORE_DI_SERVIZI',
  'ALTRA_AMMINISTRAZIONE',
] as const;
export type TipoEnte = (typeof TIPI_ENTE)[number];

export const CAMPI_SCHEDA = ['dataNascita', 'luogoNascita', 'email', 'telefono', 'sede'] as const;
/** Fields of an operator's card beside name, surname and codice fiscale, which every convenzione asks (SA-07, CA-17, CH-13). */
export type CampoScheda = (typeof CAMPI_SCHEDA)[number];

/** A purpose for which the fruitore consults: its code, what it is, the law that it rests on. */
export type Finalita = { readonly codice: string; readonly descrizione: string; readonly base: string };

export type RegolePassword = {
  /** Least length, in characters. */
  readonly lunghezzaMinima: number;
  readonly maiuscola: boolean;
  readonly minuscola: boolean;
  readonly cifra: boolean;
  readonly speciale: boolean;
  /** Life in months; null: it does not expire (ASVS 5.0, 6.2.10, where no clause speaks). */
  readonly durataMesi: number | null;
  /** How many past passwords cannot come back. */
  readonly storico: number;
};

export type RegoleSessione = {
  /** What a second login of the same identity does: closes the first, is refused, or is allowed and monitored. */
  readonly concorrenza: 'SOSTITUISCE' | 'NEGA' | 'AMMESSA';
  readonly inattivitaMinuti: number;
  readonly durataMassimaMinuti: number;
};

/** How recent the data are that the convenzione promises (SA-20, CA-22, CH-06, FU-12, RT-03). */
export type Aggiornamento = 'TEMPO_REALE' | 'GIORNALIERO' | 'NORMA' | 'PUBBLICAZIONE';

export const FORMATI_PACCHETTO = ['CSV', 'JSON_LINES', 'XLSX'] as const;
/** The formats in which an extract may be asked (RT-12). */
export type FormatoPacchetto = (typeof FORMATI_PACCHETTO)[number];

export type Causale = 'CONDIZIONI_NON_RISPETTATE' | 'EVENTO_OSTATIVO' | 'INTERESSE_PUBBLICO' | 'NUOVA_NORMA';

/** What is granted, as it was signed (CA-08, FU-11): enforcement reads these fields and no other. */
export type ProfiloConcesso = {
  readonly codice: string;
  readonly nome: string;
  readonly campi: readonly string[];
  readonly soloForzeOrdine: boolean;
};

export type Regole = {
  /** Kinds of fruitore that may adhere. */
  readonly destinatari: readonly TipoEnte[];
  /** True when only law enforcement adheres: the regime of D.Lgs. 51/2018 (LE-07). */
  readonly forzeOrdine: boolean;

  /** Code of the data bank that is consulted: visure, profiles and questions are its own. */
  readonly bancaDati: string;
  /** Codes of the visure that may be asked; the convenzione grants a subset. */
  readonly visure: readonly string[];
  /** Codes of the profiles that may be granted (FU-11), the bank's and the comune's own; one, once it is granted. */
  readonly profili: readonly string[];
  /** The profile granted; null in a model. */
  readonly profilo: ProfiloConcesso | null;
  /** Codes of the questions that are answered yes or no. */
  readonly verifiche: readonly string[];
  /** Whether data beyond the profile may be asked by a motivated, time-boxed exception (CA-03). */
  readonly eccezioneMotivata: boolean;
  /** Whether a motivated request may be answered by certified mail or on paper (CA-13). */
  readonly modiAlternativi: boolean;
  /**
   * Purposes granted, of which one is stated at every request (SA-04); null: the clauses do not name them (a model, an act signed before
   * they did).
   */
  readonly finalita: readonly Finalita[] | null;
  /** Finalità and practice reference stated at every request (SA-04). OPACO: a code that the office does not read. */
  readonly riferimentoPratica: 'FACOLTATIVO' | 'OBBLIGATORIO' | 'OPACO';
  /** Most results that a search shows; more ask for a narrower search. */
  readonly massimoRisultati: number;
  /** Requests an hour for one operator; null: no threshold. */
  readonly richiesteOra: number | null;
  /** Requests a day for one operator; null: no threshold. */
  readonly richiesteGiorno: number | null;
  /** Requests an hour, and a day, for all the operators of the convenzione together; null: no threshold. */
  readonly richiesteOraConvenzione: number | null;
  readonly richiesteGiornoConvenzione: number | null;
  /** Requests a minute of one operator above which it looks like a robot, is slowed and reported (SA-12, FU-08); null: never. */
  readonly richiesteMinuto: number | null;
  readonly aggiornamento: Aggiornamento;
  /** Formats of the extracts that the office prepares for the ente (RT-12); none: it prepares none. */
  readonly pacchetti: readonly FormatoPacchetto[];
  /** Days for which the address of a prepared extract answers; null where none is prepared. */
  readonly giorniPacchetto: number | null;
  /** Machines of the fruitore ask by themselves (SA-19). */
  readonly cooperazioneApplicativa: boolean;

  /** Hard cap on operators that can log in (CH-02); null: none. `numeroAccessi` of the convenzione, when agreed, replaces it. */
  readonly tettoOperatori: number | null;
  /** Rows of the adhesion form for operators: the form's size, not a cap (CH-13). */
  readonly righeModuloAdesione: number;
  /** Days from signing, and from each change, to communicate the operators' names (CH-02); null: no term. */
  readonly termineElencoGiorni: number | null;
  readonly schedaOperatore: readonly CampoScheda[];
  /** Who enables and disables: the comune's office, or the fruitore's referente/commander (CH-03). */
  readonly abilita: 'UFFICIO' | 'REFERENTE';
  readonly designazione: 'SINGOLA' | 'CUMULATIVA';

  /** From where one may connect: anywhere, the networks that the fruitore communicated (RT-08), the private network agreed (CA-02). */
  readonly reti: 'LIBERE' | 'DEL_FRUITORE' | 'VPN';
  /** Whether the working hours that the fruitore sets bind its operators (SA-22); they are never the comune's (CA-24). */
  readonly orario: 'LIBERO' | 'DEL_FRUITORE';
  readonly metodiAccesso: readonly ('PASSWORD' | 'SPID' | 'CIE')[];
  /** Null when passwords are not a method. */
  readonly password: RegolePassword | null;
  readonly sessione: RegoleSessione;
  /** After the login the operator sees when the previous session was (FU-04). */
  readonly ultimoAccesso: boolean;
  /** Months without use after which the credential is deactivated (RT-10); null: the comune decides case by case. */
  readonly inutilizzoMesi: number | null;

  /** Months for which the register is kept (LE-11). */
  readonly conservazioneMesi: number;
  readonly verificaTrimestrale: boolean;
  readonly verificaAnnuale: boolean;
  /** Whether an unanswered review suspends by itself; false by default and always for law enforcement. */
  readonly sospensioneAutomatica: boolean;

  /** The parties that sign, in their order (CA-16). */
  readonly firme: readonly ParteFirmataria[];
  /** Whether a fruitore that is no administration may sign by hand. */
  readonly firmaAutografa: boolean;

  readonly durataAnni: number;
  /** For how long it is renewed and how many times (CA-14); null: each act of renewal says its own term, and they are not counted (CH-09). */
  readonly rinnovo: { readonly anni: number; readonly volte: number } | null;
  readonly recessoFruitoreGiorni: number | null;
  /** Causes for which the comune withdraws, with notice or at once (CA-15, CH-12). */
  readonly recessoErogatore: readonly { readonly causale: Causale; readonly immediato: boolean }[];
  /** Breach: termination at once where it cannot be remedied, else after a diffida with a term (CH-11). */
  readonly diffida: boolean;
  /** Lapses when ANPR serves this fruitore, upon a recorded ascertainment (CH-10). */
  readonly decadenzaAnpr: boolean;
};
