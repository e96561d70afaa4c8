import type { CampoScheda, Causale, TipoEnte } from './regole';

/** How the codes that clauses carry are called in an act and on screen. A code without a name here cannot be granted. */

export const VISURE = {
  INDIVIDUALE: 'Cittadino, con padre e madre se il profilo li comprende',
  COMPOSIZIONE_FAMIGLIA: 'Composizione della famiglia',
  COMPOSIZIONE_FAMIGLIA_ALLA_DATA: 'Composizione della famiglia a una data',
  POSIZIONI_FAMILIARI: 'Posizioni familiari complete',
  INDIRIZZI_FAMIGLIA: 'Indirizzi di una famiglia',
  CITTADINI_PER_INDIRIZZO: 'Cittadini per indirizzo',
  STORICO_INDIVIDUALE: 'Dati storici individuali',
  DOCUMENTI: 'Documenti d’identità',
} as const;
export type CodiceVisura = keyof typeof VISURE;

export const PROFILI = {
  S: 'Dati essenziali e posizione anagrafica',
  M: 'Dati essenziali, iscrizione e famiglia',
  L: 'Dati completi, per le forze di polizia',
} as const;
export type CodiceProfilo = keyof typeof PROFILI;
/** Profiles that only law enforcement may be granted (FU-11). */
export const PROFILI_FORZE_ORDINE: readonly string[] = ['L'];

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

/** The name of a visura; the code itself when it is unknown, so that an old act can still be read. */
export function nomeVisura(codice: string): string {
  return (VISURE as Readonly<Record<string, string>>)[codice] ?? codice;
}

export function nomeProfilo(codice: string): string {
  return (PROFILI as Readonly<Record<string, string>>)[codice] ?? codice;
}
