/** What other contexts' use cases may ask of a convenzione. */

export { notificareAttoDaFirmare } from './notifiche';
export { tenereConvenzione } from './repository';

/** Of what was signed on paper or elsewhere: it enters with its own dates. */
export { inserisciInCarico as prendereInCarico, numeriPresi, type ConvenzioneInCarico } from './repository-in-carico';

/** The clauses that are being written for an addendum; what an act brings about at its last signature. */
export { attendereEffetto, modificaInBozza } from './modifica/bozza';

/** Who may sign for the comune that day (LE-02). */
export { firmatariErogatore } from './repository-firmatari';

/** Whether it can be used now: what `lib/core/utilizzabile` judges. */
export { fattiUso } from './repository-uso';

/** Its clauses, as they are in force: what every enforcement reads. */
export {
  getConvenzione,
  clausoleCompilate,
  clausoleDelleConvenzioni,
  concessoSotto,
  regoleDellaConvenzione,
  regoleDelleConvenzioni,
  regoleDelDigest,
  type ClausoleCompilate,
} from './clausole-in-vigore';
