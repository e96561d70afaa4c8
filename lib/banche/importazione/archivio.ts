/**
 * What a data bank says of its archives: records, tables, checks. How a file is read, checked, loaded and published is the same for every
 * bank, and stands in the files beside this one.
 */
import type { z } from 'zod';

/** What is not there and what is null are written the same. */
export type Valore = string | number | boolean | null | undefined;
/** Values under the names of their columns, always all of them and in the same order. */
export type RigaDaCopiare = Readonly<Record<string, Valore>>;

/**
 * A table that a load fills. Its rows first wait in a twin, `tavolo(nome)`, where the file is checked as a whole; the twin has
 * `riga`, the number of the row in its file, beside the columns.
 */
export interface TabellaDaRiempire {
  readonly nome: string;
  /** What rows give, without `erogatore_id` and `versione_id`. */
  readonly colonne: readonly string[];
  /** Columns that only the twin has, for checks and sources: name and PostgreSQL type. */
  readonly soloDelTavolo?: Readonly<Record<string, string>>;
  /** Columns that no row gives: SQL on the alias `t`. */
  readonly calcolate?: Readonly<Record<string, string>>;
  /** What follows FROM, with an alias `t` that has the columns, when rows come from more than the twin. */
  readonly da?: string;
}

/** A kind of record. With `tipo`, a line of JSON Lines; all are a file of the CSV archive, its columns the paths of the schema. */
export interface TipoDiRecord {
  /** Value of the field `tipo`; null for what in JSON Lines is a list inside another record. */
  readonly tipo: string | null;
  readonly file: string;
  /** Without `tipo`. */
  readonly schema: z.ZodType<object>;
  /** The rows of a record that the schema has read: `tabella`, then values. */
  readonly righe: (record: never, erogatoreId: string) => Iterable<readonly [tabella: string, riga: RigaDaCopiare]>;
}

/** A check of the archive as a whole: a SELECT on the twins that answers `riga` and `frase` for each thing that is wrong. */
export interface Controllo {
  /** The file of the rows it speaks of. */
  readonly file: string;
  readonly sql: string;
}

/** In a check: to when the data are. A day after it is a mistake of whoever wrote it, and would hold for nobody who asks; null, not known. */
export const DATI_AL = "nullif(current_setting('varco.dati_al', true), '')::date";

/**
 * In a check that looks for something in a file: whether all the rows of that file are here. One that is wrong may be the very one that is
 * looked for, and until it is right nobody is accused of its absence.
 */
export const intero = (file: string): string =>
  `('${file}' <> ALL (string_to_array(coalesce(current_setting('varco.file_monchi', true), ''), ',')))`;

/** What is counted: column of the table of versions and field of the heading, and what they are called. */
export interface Conto {
  readonly file: string;
  readonly colonna: string;
  readonly nome: string;
}

/** What the feed writes and takes away as one thing (SA-20): a record with all its rows. */
export interface UnitaDiFlusso {
  /** Of the record. */
  readonly tipo: string;
  readonly tabella: string;
  /** What a cancellation says, without `operazione`. */
  readonly chiave: z.ZodType<object>;
  readonly id: (chiave: never, erogatoreId: string) => string;
  /** What a change may not leave to its default. */
  readonly sempreDette: readonly string[];
  /** What belongs to it in other tables, by the column that names it. */
  readonly parti: readonly { readonly tabella: string; readonly colonna: string }[];
}

/** How a few changes are applied to the version that is read: the archive's own checks, on what changes and on what stands around it. */
export interface FlussoBanca {
  readonly unita: readonly UnitaDiFlusso[];
  /**
   * In order, the rows of the version that join the twins for the checks, with 0 for `riga`: a condition on the table's alias `t`, on the
   * twins and on `TOCCATI`, whose units never join.
   */
  readonly vicini: readonly { readonly tabella: string; readonly se: string }[];
  /** Tables whose neighbours are there to be looked at, and stay as they are. */
  readonly soloGuardati: readonly string[];
  readonly controlli: readonly Controllo[];
}

/** Beside the twins, the units of a feed's delivery: `tabella`, `id`, `riga`, `scritta` (false: taken away). */
export const TOCCATI = 'flusso_toccati';

export interface ArchivioBanca {
  readonly banca: string;
  /** The table of its versions. */
  readonly versioni: string;
  readonly tipi: readonly TipoDiRecord[];
  readonly tabelle: readonly TabellaDaRiempire[];
  /** The first is what the bank is made of: an archive without any is refused, and one with fewer than half of now is to be confirmed. */
  readonly conti: readonly [Conto, ...Conto[]];
  readonly controlli: readonly Controllo[];
  /** Invented records, as a file would hold them: on these, and never on the archive, the office tries what an operator would see. */
  readonly prova: readonly object[];
  /** Without it, the bank is brought up to date by whole archives alone. */
  readonly flusso?: FlussoBanca;
}

/** The twin of a table, in the schema of the load. */
export const tavolo = (tabella: string): string => `carico_${tabella}`;

/** Keeps the record's own type where the rows are made. */
export function tipoDiRecord<R extends object>(tipo: {
  readonly tipo: string | null;
  readonly file: string;
  readonly schema: z.ZodType<R>;
  readonly righe: (record: R, erogatoreId: string) => Iterable<readonly [tabella: string, riga: RigaDaCopiare]>;
}): TipoDiRecord {
  return tipo;
}
