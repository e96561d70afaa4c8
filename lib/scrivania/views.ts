import type { StatoConvenzione } from '@/lib/convenzioni/domain/stati';
import type { Compito } from './domain/compito';

/** A date set by the clauses, with whose it is. */
export type DataInArrivo = {
  readonly il: string;
  readonly descrizione: string;
  readonly ente: string;
  readonly numero: string;
  readonly href: string;
};

export type ScrivaniaUfficio = {
  readonly compiti: readonly Compito[];
  /** What others have to do first: told apart from what there is to do. */
  readonly inAttesaDiAltri: readonly Compito[];
  readonly falliti: readonly { readonly id: string; readonly nome: string; readonly errore: string | null; readonly chiestoIl: Date }[];
  readonly inArrivo: readonly DataInArrivo[];
  readonly conti: {
    readonly adesioni: number;
    readonly inAttesaDellEnte: number;
    readonly inVigore: number;
    readonly sospese: number;
    readonly operatori: number;
    readonly consultazioni: number;
  };
  /** Which lists the reader may open. */
  readonly puoi: { readonly adesioni: boolean; readonly convenzioni: boolean; readonly operatori: boolean; readonly registro: boolean };
};

export type ScrivaniaEnte = {
  readonly compiti: readonly Compito[];
  readonly inArrivo: readonly DataInArrivo[];
  /** What happens next when there is nothing to do. */
  readonly attesa: string;
  /** The convenzione that ended last, where nothing has taken its place. */
  readonly conclusa: { readonly id: string; readonly numero: string; readonly stato: StatoConvenzione; readonly cessataIl: string } | null;
  readonly convenzioni: readonly {
    readonly id: string;
    readonly numero: string;
    readonly stato: StatoConvenzione | 'SOSPESA';
    readonly scadenzaIl: string;
    readonly operatori: number;
    readonly tetto: number | null;
  }[];
};
