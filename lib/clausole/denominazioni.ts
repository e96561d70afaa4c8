import type { CampoScheda, Causale, TipoEnte } from './regole';

/** How the codes that clauses carry are called in an act and on screen. A code without a name here cannot be granted. */

/**
 * Every visura that an act may grant. `apribile`: Varco opens it today; the others may be granted, and open once there is a reader for
 * them.
 */
export const VISURE = {
  INDIVIDUALE: { titolo: 'Visura individuale', apribile: true },
  COMPOSIZIONE_FAMIGLIA: { titolo: 'Composizione della famiglia', apribile: true },
  COMPOSIZIONE_FAMIGLIA_ALLA_DATA: { titolo: 'Composizione della famiglia a una data', apribile: false },
  POSIZIONI_FAMILIARI: { titolo: 'Posizioni familiari complete', apribile: false },
  INDIRIZZI_FAMIGLIA: { titolo: 'Indirizzi di una famiglia', apribile: false },
  CITTADINI_PER_INDIRIZZO: { titolo: 'Cittadini per indirizzo', apribile: false },
  STORICO_INDIVIDUALE: { titolo: 'Dati storici individuali', apribile: false },
  DOCUMENTI: { titolo: 'Documenti d’identità', apribile: false },
} as const satisfies Record<string, { readonly titolo: string; readonly apribile: boolean }>;
export type CodiceVisura = keyof typeof VISURE;
/** The codes that have a reader: `lib/anagrafe/domain/visure.ts` does not compile without it. */
export type CodiceVisuraApribile = {
  [Codice in CodiceVisura]: (typeof VISURE)[Codice]['apribile'] extends true ? Codice : never;
}[CodiceVisura];

/** Every profile that an act may grant (FU-11); which fields each holds is in `lib/profili/domain/predefiniti.ts`. */
export const PROFILI = {
  S: { nome: 'Dati essenziali e posizione anagrafica', soloForzeOrdine: false },
  M: { nome: 'Dati essenziali, iscrizione e famiglia', soloForzeOrdine: false },
  L: { nome: 'Dati completi, per le forze di polizia', soloForzeOrdine: true },
} as const satisfies Record<string, { readonly nome: string; readonly soloForzeOrdine: boolean }>;
export type CodiceProfilo = keyof typeof PROFILI;

/**
 * FU-11: whether that profile may go to that kind of fruitore; one that nobody knows goes to nobody. Asked by the form, the grant and the
 * clauses.
 */
export function profiloAmmesso(codice: string, { forzeOrdine }: { readonly forzeOrdine: boolean }): boolean {
  const profilo = (PROFILI as Readonly<Record<string, { readonly soloForzeOrdine: boolean }>>)[codice];
  return profilo !== undefined && Object.hasOwn(PROFILI, codice) && (forzeOrdine || !profilo.soloForzeOrdine);
}

export const NOMI_TIPO_ENTE = {
  COMUNE: 'Comuni e loro unioni',
  FORZA_DI_POLIZIA: 'Forze di polizia',
  AZIENDA_SANITARIA: 'Aziende sanitarie',
  AUTORITA_GIUDIZIARIA: 'Uffici giudiziari',
  GESTORE_DI_SERVIZI: 'Gestori di pubblici servizi',
  ALTRA_AMMINISTRAZIONE: 'Altre amministrazioni pubbliche',
} as const satisfies Record<TipoEnte, string>;

export const NOMI_CAMPO_SCHEDA = {
  dataNascita: 'data di nascita',
  luogoNascita: 'luogo di nascita',
  email: 'indirizzo di posta elettronica',
  telefono: 'numero di telefono',
  sede: 'sede di lavoro',
} as const satisfies Record<CampoScheda, string>;

export const NOMI_CAUSALE = {
  CONDIZIONI_NON_RISPETTATE: 'mancato rispetto delle condizioni della convenzione',
  EVENTO_OSTATIVO: 'eventi che impongono di cessare la comunicazione dei dati',
  INTERESSE_PUBBLICO: 'motivi di interesse pubblico',
  NUOVA_NORMA: 'nuove disposizioni di legge che vi si oppongono',
} as const satisfies Record<Causale, string>;

/** The codes of a table, for a zod enum. */
export const codici = <T extends Record<string, unknown>>(tabella: T) =>
  Object.keys(tabella) as [keyof T & string, ...(keyof T & string)[]];

/** The name of a visura; the code itself when it is unknown, so that an old act can still be read. */
export function nomeVisura(codice: string): string {
  return (VISURE as Readonly<Record<string, { readonly titolo: string }>>)[codice]?.titolo ?? codice;
}

/** Whether Varco opens that visura today, in the words of acts and forms (CA-07, CA-21). An unknown code has no reader. */
export function disponibilitaVisura(codice: string): string {
  return (VISURE as Readonly<Record<string, { readonly apribile: boolean }>>)[codice]?.apribile === true
    ? 'disponibile da subito'
    : 'sarà disponibile con un aggiornamento';
}

export function nomeProfilo(codice: string): string {
  return (PROFILI as Readonly<Record<string, { readonly nome: string }>>)[codice]?.nome ?? codice;
}
