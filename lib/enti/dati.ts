import type { TipoEnte } from '@/lib/clausole/regole/regole';

/** A fruitore as it declares itself (CH-13). Codice fiscale already normalised. */
export type DatiEnte = {
  readonly tipo: TipoEnte;
  readonly denominazione: string;
  readonly codiceFiscale: string;
  readonly partitaIva?: string | undefined;
  readonly indirizzo: string;
  readonly comune: string;
  readonly provincia: string;
  readonly telefono?: string | undefined;
  readonly fax?: string | undefined;
  readonly email: string;
  readonly pec: string;
};
