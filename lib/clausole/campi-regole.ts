import type { Regole } from './regole';

/** Every field of Regole, so that a set in which nobody sets one is found at compile time of the act, not at the first consultation. */
export const CAMPI_REGOLE = Object.keys({
  destinatari: true,
  forzeOrdine: true,
  visure: true,
  profili: true,
  finalita: true,
  riferimentoPratica: true,
  massimoRisultati: true,
  richiesteOra: true,
  tettoOperatori: true,
  righeModuloAdesione: true,
  termineElencoGiorni: true,
  schedaOperatore: true,
  abilita: true,
  designazione: true,
  metodiAccesso: true,
  password: true,
  sessione: true,
  inutilizzoMesi: true,
  verificaTrimestrale: true,
  verificaAnnuale: true,
  sospensioneAutomatica: true,
  firme: true,
  firmaAutografa: true,
  durataAnni: true,
  recessoFruitoreGiorni: true,
  recessoErogatore: true,
  diffida: true,
  decadenzaAnpr: true,
} satisfies Record<keyof Regole, true>) as readonly (keyof Regole)[];

/** What rules a set signed before the clause that sets them existed: what was done then. */
export const REGOLE_DI_PRIMA: Partial<Regole> = { firme: ['FRUITORE', 'EROGATORE'], firmaAutografa: false };
