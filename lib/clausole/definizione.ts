import type { Clausola } from './tipi';

/** Gives a clause its exact types: the parameters are inferred from its schema, the key stays a literal. */
export function definisci<const Chiave extends string, Parametri>(clausola: Clausola<Chiave, Parametri>): Clausola<Chiave, Parametri> {
  return clausola;
}
