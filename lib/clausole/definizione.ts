import type { Regole } from './regole/regole';
import type { Clausola, Segnaposto } from './tipi';

/**
 * Gives a clause its exact types: parameters from its schema, key, placeholders and version literal, so that each placeholder has its value
 * and each past version its step to the next; and whether a set may do without it.
 */
export function definisci<
  const Chiave extends string,
  Parametri,
  Nome extends string,
  NomeInserto extends string = never,
  const Versione extends number = number,
  Senza extends Partial<Regole> | undefined = undefined,
>(
  clausola: Clausola<Chiave, Parametri, Nome, NomeInserto, Versione> & { readonly senza?: Senza },
): Clausola<Chiave, Parametri, Nome, NomeInserto, Versione> & { readonly senza: Senza } {
  return clausola as Clausola<Chiave, Parametri, Nome, NomeInserto, Versione> & { readonly senza: Senza };
}

/** A placeholder that the wording must name: what is enforced, or what makes the article the act's own. */
export const obbligatorio = (descrizione: string): Segnaposto => ({ descrizione, obbligatorio: true });

/** A placeholder that a wording may do without. */
export const tralasciabile = (descrizione: string): Segnaposto => ({ descrizione, obbligatorio: false });
