import type { ProfiloConcesso, TipoEnte } from '@/lib/clausole/regole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import type { DataIso } from '@/lib/core/date';
import type { ProvaDiFirma } from '@/lib/documenti/domain/prova';

/** What is in Varco already, as far as a load has to know it. */

export type ModelloNoto = {
  readonly id: string;
  readonly codice: string;
  readonly nome: string;
  readonly versione: number;
  readonly clausole: readonly ClausolaScritta[];
  /** Those that it lets one grant, with their fields. */
  readonly profili: readonly ProfiloConcesso[];
};
export type EnteNoto = { readonly id: string; readonly denominazione: string; readonly tipo: TipoEnte };
/** A file that came with the load. `rifiuto`: why it cannot be kept. */
export type FileNoto = {
  readonly percorso: string;
  readonly nome: string;
  readonly mime: string;
  readonly sha256: string;
  readonly dimensione: number;
  readonly prova: ProvaDiFirma | null;
  readonly rifiuto: string | null;
};
export type Fatti = {
  readonly oggi: DataIso;
  /** Approved, of each the newest version first. */
  readonly modelli: readonly ModelloNoto[];
  /** By codice fiscale. */
  readonly enti: ReadonlyMap<string, EnteNoto>;
  /** Numbers already taken, each with the day of its act or of its signature. */
  readonly convenzioni: ReadonlyMap<string, DataIso | null>;
  /** What a number of protocol designates already, by `anno/numero`. */
  readonly protocolli: ReadonlyMap<string, string>;
  readonly file: readonly FileNoto[];
};
