import type { ChiaveClausola } from '../catalogo';
import type { Regole } from './regole';

/**
 * Which clause sets each field of Regole: one, and always the same. A field whose clause is not in a set is what that clause says of a set
 * without it (`senza`); a set that lacks a clause without `senza` is not whole.
 */
const CAMPI = {
  destinatari: 'destinatari',
  forzeOrdine: 'destinatari',
  bancaDati: 'oggetto',
  visure: 'dati',
  profili: 'dati',
  profilo: 'dati',
  verifiche: 'dati',
  eccezioneMotivata: 'dati',
  modiAlternativi: 'dati',
  finalita: 'finalita',
  riferimentoPratica: 'finalita',
  massimoRisultati: 'uso',
  richiesteOra: 'uso',
  richiesteGiorno: 'uso',
  richiesteOraConvenzione: 'uso',
  richiesteGiornoConvenzione: 'uso',
  richiesteMinuto: 'uso',
  aggiornamento: 'aggiornamento',
  pacchetti: 'pacchetti',
  giorniPacchetto: 'pacchetti',
  cooperazioneApplicativa: 'cooperazione',
  tettoOperatori: 'accessi',
  righeModuloAdesione: 'elenco',
  termineElencoGiorni: 'elenco',
  schedaOperatore: 'scheda',
  abilita: 'abilitazione',
  designazione: 'designazione',
  reti: 'postazioni',
  orario: 'postazioni',
  metodiAccesso: 'credenziali',
  password: 'credenziali',
  sessione: 'sessioni',
  ultimoAccesso: 'sessioni',
  inutilizzoMesi: 'disuso',
  conservazioneMesi: 'tracciamento',
  verificaTrimestrale: 'verifiche',
  verificaAnnuale: 'verifiche',
  sospensioneAutomatica: 'verifiche',
  firme: 'sottoscrizione',
  firmaAutografa: 'sottoscrizione',
  durataAnni: 'durata',
  rinnovo: 'durata',
  recessoFruitoreGiorni: 'recesso',
  recessoErogatore: 'recesso',
  diffida: 'risoluzione',
  decadenzaAnpr: 'decadenza',
} as const satisfies { readonly [Campo in keyof Regole]: ChiaveClausola };

export const CAMPI_REGOLE = Object.keys(CAMPI) as readonly (keyof Regole)[];

/** The fields that a clause sets, all of them and no other. */
export function campiDi(chiave: ChiaveClausola): (keyof Regole)[] {
  return CAMPI_REGOLE.filter((campo) => CAMPI[campo] === chiave);
}
