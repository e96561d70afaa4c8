/**
 * What other contexts ask of the models: a clause set as it is kept, with the municipal act that approved it (CH-01), and those that are open
 * to adhesion.
 */
export { cercaAperto, cercaModello, leggiAperti, type RigaModello } from './repository';
