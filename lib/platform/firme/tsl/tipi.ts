import type { PeriodoServizio } from '../tipi';

/** Bytes: the longest lists of the Union are about ten times shorter. */
export const MAX_ELENCO = 20 << 20;

/** A service of the trusted list that vouches for signatures or for time stamps. Plain data: it goes to disk and between threads. */
export type ServizioElenco = {
  readonly nome: string;
  readonly servizio: 'CA' | 'MARCA';
  /** DER of each certificate that identifies it, in base64. */
  readonly certificati: readonly string[];
  readonly periodi: readonly PeriodoServizio[];
};

/** What Varco takes out of a trusted list (ETSI TS 119 612) once its signature is verified. Instants are ISO. */
export type ElencoFiducia = {
  readonly numero: number;
  readonly territorio: string;
  readonly gestore: string;
  readonly emessoIl: string;
  /** null: the list was closed and will not be issued again. */
  readonly prossimoIl: string | null;
  readonly firmatario: { readonly nome: string; readonly impronta: string; readonly validoAl: string };
  readonly servizi: readonly ServizioElenco[];
};

/** SHA-256 of the DER certificates that may sign the list, in lower-case hexadecimal. */
export type FirmatariAmmessi = ReadonlySet<string>;
