/**
 * Pieces of the SQL of the cadastral data bank, built from the catalogue: a table from which no granted field comes, and a column that no
 * granted field needs, are never named. Beside those stand only the keys by which rows are tied and cut at a day. Tenant and version are
 * bound by row-level security.
 */
import type { DataIso } from '@/lib/core/date';
import { protetto, stessaVersione, type Interrogazione as DiBanca, type Parametro } from '@/lib/core/interrogazione';
import { dellaFonte, type CampoId, type Fonte } from './domain/campi';

/** What a selection answers: the rows of a table, the properties at the two ends of a splitting, the subjects whom nobody may read. */
export type Parte = Exclude<Fonte, 'derivazione'> | 'origini' | 'derivati' | 'protetti' | 'pagina';

export type Interrogazione = DiBanca<never, Parte>;

/** As of which day: null for the day of the data. STORIA: whenever. */
export type Quando = DataIso | null | 'STORIA';

const ALIAS: Readonly<Record<Fonte, string>> = {
  soggetto: 's',
  immobile: 'i',
  identificativo: 'n',
  indirizzo: 'u',
  classamento: 'c',
  derivazione: 'd',
  titolarita: 't',
};

export const tabella = (fonte: Fonte): string => `catasto_${fonte} ${ALIAS[fonte]}`;

/** The columns that those fields need of a table. */
export function colonne(campi: readonly CampoId[], fonte: Fonte): string[] {
  return [...new Set(dellaFonte(campi, fonte).flatMap((campo) => campo.colonne))].map((nome) => `${ALIAS[fonte]}.${nome}`);
}

/** Ties two tables within one load. */
export function lega(a: string, chiaveA: string, b: string, chiaveB: string): string {
  return `${stessaVersione(a, b)} AND ${a}.${chiaveA} = ${b}.${chiaveB}`;
}

/** The function that answers whom nobody consults beyond those of the archive. */
export const ESCLUSI_DEL_CATASTO = 'varco_protetti_catasto';

/** Whom nobody consults: who the archive says, and who the office and the other archives do (SA-17). */
export const PROTETTO = protetto('s');

/** The last name that a property has had on the map. */
export const ULTIMO_NOME = `NOT EXISTS (SELECT FROM catasto_identificativo x WHERE ${lega('x', 'immobile_id', 'n', 'immobile_id')} AND x.ordine > n.ordine)`;

/** Holds on that day, the first included and the last not: on the day of a sale the buyer is the owner. */
export function vigente(fonte: Fonte, quando: Quando, p: Parametro): string {
  if (quando === 'STORIA') return '';
  const a = ALIAS[fonte];
  const giorno =
    quando === null ? `(SELECT v.aggiornati_al FROM catasto_versione v WHERE v.stato = varco_versione_letta())` : p(quando, '::date');
  return ` AND (${a}.dal IS NULL OR ${a}.dal <= ${giorno}) AND (${a}.al IS NULL OR ${a}.al > ${giorno})`;
}

/** What tells of properties in rows of their own, whatever the way to the property: `dove` on its key, `immobile_id`. */
export function fattiDegliImmobili(campi: readonly CampoId[], dove: string, quando: Quando, p: Parametro): Interrogazione['parti'] {
  const fatti = (['identificativo', 'indirizzo', 'classamento'] as const).flatMap((fonte) => {
    const nomi = colonne(campi, fonte);
    if (nomi.length === 0) return [];
    const a = ALIAS[fonte];
    const sql = `SELECT ${[`${a}.immobile_id`, ...nomi].join(', ')} FROM ${tabella(fonte)} WHERE ${a}.immobile_id ${dove}${vigente(fonte, quando, p)} ORDER BY ${a}.immobile_id, ${a}.ordine`;
    return [[fonte, sql] as const];
  });
  return Object.fromEntries(fatti);
}
