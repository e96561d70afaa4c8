import type { Regole } from '@/lib/clausole/regole/regole';
import type { DataIso } from '@/lib/core/date';
import type { TermineInCarico } from '../domain/termine';

/** What rows of the other sheets are held against: as much of their convenzione as its own row lets one know. Null: not even that. */
export type Contorno = {
  readonly numero: string;
  /** Its row; null: the sheet has none. */
  readonly riga: number | null;
  readonly stipulataIl: DataIso | null;
  readonly termine: TermineInCarico | null;
  readonly regole: Regole | null;
  /** How many may have an access (CH-02). */
  readonly tetto: number | null;
};

/** Of rows that name no convenzione of the sheet: they are checked by themselves. */
export const senzaConvenzione = (numero: string): Contorno => ({
  ...{ numero, riga: null, stipulataIl: null, termine: null, regole: null, tetto: null },
});
