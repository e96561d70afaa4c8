import { CATALOGO } from '../catalogo';
import { CORNICE, type ClausolaScritta, type Cornice, type Posto, type TestoArticolo } from '../tipi';

/** What stands around the articles: worded as an act is (`lib/core/testo`), in one piece, and enforced by nobody. */
const CHIAVI_CORNICE = ['premesse', 'chiusura'] as const satisfies readonly (keyof typeof CATALOGO)[];
export type ChiaveCornice = (typeof CHIAVI_CORNICE)[number];

export function isChiaveCornice(chiave: string): chiave is ChiaveCornice {
  return (CHIAVI_CORNICE as readonly string[]).includes(chiave);
}

export function isCornice(posto: Posto): posto is Cornice {
  return (CORNICE as readonly Posto[]).includes(posto);
}

/** The set with its premises and closing: one written before they stood among the clauses has the catalogue's words. */
export function conCornice(clausole: readonly ClausolaScritta[]): ClausolaScritta[] {
  const mancanti = CHIAVI_CORNICE.filter((chiave) => !clausole.some((scritta) => scritta.chiave === chiave));
  return [...clausole, ...mancanti.map((chiave) => ({ chiave, versione: CATALOGO[chiave].versione, parametri: {} }))];
}

/** Its wording in one piece, as it is written and composed. */
export function testoDellaCornice({ commi }: TestoArticolo): string {
  return commi.join('\n\n');
}
