/** The SQL that data banks share. Column names come from their catalogues only, values travel as parameters and never enter the text. */

export type Valore = string | number;

/** SELECTs that are read together, in one turn to the database, on the same `$n` values: some are always there, some where fields ask them. */
export interface Interrogazione<Sempre extends string, Forse extends string = never> {
  readonly parti: Readonly<Record<Sempre, string> & Partial<Record<Forse, string>>>;
  /** What the selections share, under the name `pagina`: worked out once. */
  readonly con?: string;
  readonly valori: readonly Valore[];
}

/** Adds a value and answers its place, `$n`. */
export type Parametro = (valore: Valore, tipo?: string) => string;
export function parametri(): { readonly valori: Valore[]; readonly p: Parametro } {
  const valori: Valore[] = [];
  return { valori, p: (valore, tipo = '') => `$${valori.push(valore)}${tipo}` };
}

/**
 * What every statement begins with: whom nobody consults beyond those of the archive (SA-17), asked once however often it is needed.
 * @param funzione that answers their identifiers
 */
export const conEsclusi = (funzione: string): string => `WITH esclusi AS MATERIALIZED (SELECT ARRAY(SELECT ${funzione}()) AS id)`;
export const ESCLUSI = '(SELECT id FROM esclusi)::uuid[]';

/** Nobody consults this person: so says the archive, or the office. */
export const protetto = (soggetto: string): string => `(${soggetto}.protetto OR ${soggetto}.id = ANY (${ESCLUSI}))`;

/** The join of two tables of the same load; every index begins with these columns. */
export const stessaVersione = (uno: string, altro: string): string =>
  `${uno}.erogatore_id = ${altro}.erogatore_id AND ${uno}.versione_id = ${altro}.versione_id`;

/** A day as `YYYY-MM-DD`. */
export const giornoIso = (cosa: string, come: string): string => `to_char(${cosa}, 'YYYY-MM-DD') AS ${come}`;
