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

/** Protected people told of one search: who met more has met enough. */
const PROTETTI = 20;

/**
 * Which protected people a search meets, those whom it names exactly first. Each way by what few are in, the archive's flag and the
 * identifiers of the others: of those who are called so there may be thousands.
 * @param soggetti the table of the bank's people @param condizioni on its alias `s` @param esatto whether what was typed says exactly who
 */
export function protettiCercati(soggetti: string, condizioni: string, esatto: string): string {
  const quali = (altro: string) => `SELECT s.id, ${esatto} AS esatto FROM ${soggetti} s WHERE ${condizioni} AND ${altro}`;
  return `${quali('s.protetto')} UNION SELECT uno.* FROM unnest(${ESCLUSI}) v(id) CROSS JOIN LATERAL (${quali('s.id = v.id')} OFFSET 0) uno
    ORDER BY esatto DESC, id LIMIT ${PROTETTI}`;
}

/** The join of two tables of the same load; every index begins with these columns. */
export const stessaVersione = (uno: string, altro: string): string =>
  `${uno}.erogatore_id = ${altro}.erogatore_id AND ${uno}.versione_id = ${altro}.versione_id`;

/** A day as `YYYY-MM-DD`. */
export const giornoIso = (cosa: string, come: string): string => `to_char(${cosa}, 'YYYY-MM-DD') AS ${come}`;
