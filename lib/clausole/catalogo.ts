import type { z } from 'zod';
import { abilitazione } from './clausole/abilitazione';
import { accessi } from './clausole/accessi';
import { aggiornamento } from './clausole/aggiornamento';
import { allegati } from './clausole/allegati';
import { assistenza } from './clausole/assistenza';
import { chiusura } from './clausole/chiusura';
import { cooperazione } from './clausole/cooperazione';
import { credenziali } from './clausole/credenziali';
import { dati } from './clausole/dati';
import { decadenza } from './clausole/decadenza';
import { designazione } from './clausole/designazione';
import { destinatari } from './clausole/destinatari';
import { disuso } from './clausole/disuso';
import { durata } from './clausole/durata';
import { elenco } from './clausole/elenco';
import { finalita } from './clausole/finalita';
import { foro } from './clausole/foro';
import { ispezioni } from './clausole/ispezioni';
import { obblighi } from './clausole/obblighi';
import { oggetto } from './clausole/oggetto';
import { oneri } from './clausole/oneri';
import { pacchetti } from './clausole/pacchetti';
import { postazioni } from './clausole/postazioni';
import { premesse } from './clausole/premesse';
import { privacy } from './clausole/privacy';
import { recesso } from './clausole/recesso';
import { risoluzione } from './clausole/risoluzione';
import { scheda } from './clausole/scheda';
import { sessioni } from './clausole/sessioni';
import { sottoscrizione } from './clausole/sottoscrizione';
import { titolarita } from './clausole/titolarita';
import { tracciamento } from './clausole/tracciamento';
import { uso } from './clausole/uso';
import { verifiche } from './clausole/verifiche';
import type { ClausolaScritta, DA_COMPILARE } from './tipi';

/** Every clause, in the order in which its article stands within its part of the act (LE-01), between the premises and the closing. */
export const CATALOGO = {
  premesse,
  oggetto,
  finalita,
  destinatari,
  dati,
  accessi,
  elenco,
  scheda,
  abilitazione,
  postazioni,
  aggiornamento,
  pacchetti,
  cooperazione,
  assistenza,
  oneri,
  durata,
  recesso,
  risoluzione,
  decadenza,
  foro,
  sottoscrizione,
  uso,
  obblighi,
  privacy,
  designazione,
  credenziali,
  sessioni,
  tracciamento,
  verifiche,
  disuso,
  ispezioni,
  titolarita,
  allegati,
  chiusura,
} as const;

export type ChiaveClausola = keyof typeof CATALOGO;
/** The parameters of each clause. */
export type ParametriDellaClausola = { readonly [Chiave in ChiaveClausola]: z.infer<(typeof CATALOGO)[Chiave]['schema']> };
/** The clauses that a set may do without: those that say what holds then. */
type ChiaveFacoltativa = {
  [Chiave in ChiaveClausola]: (typeof CATALOGO)[Chiave]['senza'] extends undefined ? never : Chiave;
}[ChiaveClausola];
/** The parameters of a whole clause set. A missing clause does not compile, unless a set may do without it. */
export type ParametriClausole = Omit<ParametriDellaClausola, ChiaveFacoltativa> & Partial<Pick<ParametriDellaClausola, ChiaveFacoltativa>>;

export const CHIAVI_CLAUSOLE = Object.keys(CATALOGO) as readonly ChiaveClausola[];

/** Whether every set has that clause. */
export function isObbligatoria(chiave: ChiaveClausola): boolean {
  return CATALOGO[chiave].senza === undefined;
}

/** The same, while a comune is writing it: what is still to be filled in is null. */
export type ParametriDaCompletare = { readonly [Chiave in keyof ParametriClausole]: ParametriClausole[Chiave] | typeof DA_COMPILARE };

/** A preset's parameters as the clause set that is stored and signed, at the catalogue's versions. */
export function scrivereClausole(parametri: ParametriDaCompletare): ClausolaScritta[] {
  return CHIAVI_CLAUSOLE.filter((chiave) => parametri[chiave] !== undefined).map((chiave) => ({
    chiave,
    versione: CATALOGO[chiave].versione,
    parametri: parametri[chiave],
  }));
}
