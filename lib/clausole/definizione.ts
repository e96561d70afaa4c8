import type { Clausola, Segnaposto } from './tipi';

/** Gives a clause its exact types: parameters from its schema, key and placeholders literal, so that each placeholder has its value. */
export function definisci<const Chiave extends string, Parametri, Nome extends string, NomeInserto extends string = never>(
  clausola: Clausola<Chiave, Parametri, Nome, NomeInserto>,
): Clausola<Chiave, Parametri, Nome, NomeInserto> {
  return clausola;
}

/** A placeholder that the wording must name: what is enforced, or what makes the article the act's own. */
export const obbligatorio = (descrizione: string): Segnaposto => ({ descrizione, obbligatorio: true });

/** A placeholder that a wording may do without. */
export const tralasciabile = (descrizione: string): Segnaposto => ({ descrizione, obbligatorio: false });
