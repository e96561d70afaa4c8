/**
 * What other contexts ask of the models: a clause set as it is kept, with the municipal act that approved it (CH-01), and those that are open
 * to adhesion.
 */
export { cercaAperto, cercaModello, leggiAperti, leggiModelli, type RigaModello } from './repository';

/** The workshop of the clauses, for whoever changes them in a set that is not a model's: one form, one check. */
export { conParametriDigitati, conTestoDigitato } from './digitati';
export { clausolaDi, improntaParametri, improntaTesto, testoDi } from './lavorazione';
export { viewOfTestoClausola } from './view-testo-clausola';

/** What this installation can do: an addendum may promise no more than a model. */
export { offertaBanche } from './offerta';
