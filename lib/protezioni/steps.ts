/** What other contexts may ask of the protections. */
export { smarrite as protezioniSmarrite } from './smarrite';
