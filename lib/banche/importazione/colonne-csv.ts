/** The columns of a CSV file, which are the paths of its schema: what JSON Lines calls `{"nascita":{"data":…}}` is here `nascita.data`. */
import { z } from 'zod';

export interface ColonnaCsv {
  readonly nome: string;
  readonly percorso: readonly string[];
  readonly forma: 'TESTO' | 'NUMERO' | 'SI_NO' | 'ELENCO';
  /** A file without it is refused. */
  readonly obbligatoria: boolean;
}

type Nodo = z.core.JSONSchema.BaseSchema;
const SEPARATORE_ELENCO = '|';

/** In the order of the schema; lists of groups are files of their own, and give none. */
export function colonneDi(schema: z.ZodType): readonly ColonnaCsv[] {
  return [...foglie(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), [], true)];
}

function* foglie(nodo: Nodo, percorso: readonly string[], obbligatoria: boolean): Generator<ColonnaCsv> {
  const vero = concreto(nodo);
  if (vero.type === 'object') {
    const richiesti = new Set(vero.required ?? []);
    for (const [nome, figlio] of Object.entries(vero.properties ?? {}))
      if (nome !== 'tipo' || percorso.length > 0) yield* foglie(figlio as Nodo, [...percorso, nome], obbligatoria && richiesti.has(nome));
    return;
  }
  if (vero.type === 'array' && concreto(vero.items as Nodo).type === 'object') return;
  yield { nome: percorso.join('.'), percorso, forma: forma(vero), obbligatoria };
}

/** What a value is when it is not null; a text, where it may be written as text or as number. */
function concreto(nodo: Nodo): Nodo {
  const [prima] = (nodo.anyOf ?? []) as Nodo[];
  return prima ? concreto(prima) : nodo;
}

function forma({ type, const: costante }: Nodo): ColonnaCsv['forma'] {
  if (type === 'integer' || type === 'number' || typeof costante === 'number') return 'NUMERO';
  if (type === 'boolean') return 'SI_NO';
  return type === 'array' ? 'ELENCO' : 'TESTO';
}

const SI_NO: Readonly<Record<string, boolean>> = {
  true: true,
  vero: true,
  si: true,
  sì: true,
  '1': true,
  false: false,
  falso: false,
  no: false,
  '0': false,
};

/** What a cell means; what it cannot mean stays a text, and the schema says so. */
function valore(cella: string, { forma: come }: ColonnaCsv): unknown {
  if (come === 'NUMERO') return /^-?\d{1,15}$/.test(cella) ? Number(cella) : cella;
  if (come === 'SI_NO') return SI_NO[cella.toLowerCase()] ?? cella;
  if (come === 'ELENCO') return cella.split(SEPARATORE_ELENCO).map((voce) => voce.trim());
  return cella;
}

/** The record of a row: groups whose cells are all empty are not there. */
export function recordDiRiga(colonne: readonly ColonnaCsv[], celle: readonly string[], tipo: string | null): object {
  const record: Record<string, unknown> = tipo === null ? {} : { tipo };
  for (const [indice, colonna] of colonne.entries()) {
    const cella = celle[indice]?.trim() ?? '';
    if (cella === '') continue;
    let gruppo = record;
    for (const nome of colonna.percorso.slice(0, -1)) gruppo = (gruppo[nome] ??= {}) as Record<string, unknown>;
    gruppo[colonna.percorso.at(-1) ?? ''] = valore(cella, colonna);
  }
  return record;
}
