/** One row of an archive as it stands in its file, before the schema looks at it; the same whatever the format. */
import type { TipoDiRecord } from './archivio';

export interface Letto {
  readonly file: string | null;
  readonly riga: number;
  /** Null: the heading. */
  readonly di: TipoDiRecord | null;
  readonly valore: unknown;
}
/** Something wrong at that row, which does not prevent from reading the next one. */
export interface NonLetto {
  readonly file: string | null;
  readonly riga: number;
  readonly frase: string;
}
/** Lines of JSON Lines not looked at yet, `prima` of them before these: judging them is the long part of a load, and threads may do it. */
export interface Blocco {
  readonly prima: number;
  readonly righe: readonly string[];
}

export const isLetto = (uno: Letto | NonLetto): uno is Letto => !('frase' in uno);
export type Sorgente = AsyncIterable<Letto | NonLetto | Blocco>;
export const ILLEGGIBILI = 'contiene caratteri illeggibili: il file deve essere in UTF-8';
