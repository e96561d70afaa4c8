import type { CampoScheda, Causale, TipoEnte } from './regole/regole';

/** How the codes that clauses carry are called in an act and on screen; those of a data bank are named by the bank. */

/** FU-11: whether a profile may go to that kind of fruitore. Asked by the form, the grant and the clauses. */
export function profiloAmmesso(
  { soloForzeOrdine }: { readonly soloForzeOrdine: boolean },
  { forzeOrdine }: { readonly forzeOrdine: boolean },
): boolean {
  return forzeOrdine || !soloForzeOrdine;
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
