import type { Regole } from './regole';

/**
 * Every field of Regole. One that came after the first sets were signed says what was done before, for those: a signed set keeps its rules,
 * and a field without an answer for it would stop every act that is in force.
 */
const CAMPI: { readonly [Campo in keyof Regole]: 'DA_SEMPRE' | { readonly prima: Regole[Campo] } } = {
  destinatari: 'DA_SEMPRE',
  forzeOrdine: 'DA_SEMPRE',
  visure: 'DA_SEMPRE',
  profili: 'DA_SEMPRE',
  finalita: 'DA_SEMPRE',
  riferimentoPratica: 'DA_SEMPRE',
  massimoRisultati: 'DA_SEMPRE',
  richiesteOra: 'DA_SEMPRE',
  tettoOperatori: 'DA_SEMPRE',
  righeModuloAdesione: 'DA_SEMPRE',
  termineElencoGiorni: 'DA_SEMPRE',
  schedaOperatore: 'DA_SEMPRE',
  abilita: 'DA_SEMPRE',
  designazione: 'DA_SEMPRE',
  metodiAccesso: 'DA_SEMPRE',
  password: 'DA_SEMPRE',
  sessione: 'DA_SEMPRE',
  inutilizzoMesi: 'DA_SEMPRE',
  verificaTrimestrale: 'DA_SEMPRE',
  verificaAnnuale: 'DA_SEMPRE',
  sospensioneAutomatica: 'DA_SEMPRE',
  firme: { prima: ['FRUITORE', 'EROGATORE'] },
  firmaAutografa: { prima: false },
  durataAnni: 'DA_SEMPRE',
  rinnovo: 'DA_SEMPRE',
  recessoFruitoreGiorni: 'DA_SEMPRE',
  recessoErogatore: 'DA_SEMPRE',
  diffida: 'DA_SEMPRE',
  decadenzaAnpr: 'DA_SEMPRE',
};

/** So that a set in which nobody sets one is found at compile time of the act, not at the first consultation. */
export const CAMPI_REGOLE = Object.keys(CAMPI) as readonly (keyof Regole)[];

/** What rules a set signed before the clause that sets them existed: what was done then. */
export const REGOLE_DI_PRIMA: Partial<Regole> = Object.fromEntries(
  Object.entries(CAMPI).flatMap(([campo, quando]) => (quando === 'DA_SEMPRE' ? [] : [[campo, quando.prima]])),
);
