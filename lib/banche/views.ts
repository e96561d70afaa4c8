import type { DataIso } from '@/lib/core/date';
import type { FaseCarico } from './domain/carico';

/** By which road data came: the watched folder, the office's pages, the command, the feed; or back to the version of before. */
export type ViaCaricamento = 'CARTELLA' | 'UFFICIO' | 'COMANDO' | 'FLUSSO' | 'RITORNO';

export interface CaricamentoView {
  readonly id: string;
  readonly banca: string;
  readonly via: ViaCaricamento;
  readonly esito: 'PUBBLICATO' | 'RIFIUTATO' | 'NON_ARRIVATO';
  readonly origine: string | null;
  readonly aggiornatiAl: DataIso | null;
  readonly conteggi: Readonly<Record<string, number>>;
  readonly totaleErrori: number;
  readonly istante: Date;
  /** Who sent it or went back, and why. */
  readonly nominativo: string | null;
  readonly motivo: string | null;
}

/** The last one, when it is refused: the first things that were wrong; all of them are in the report. */
export interface ErroreView {
  readonly file: string | null;
  readonly riga: number;
  readonly frase: string;
}

/** An archive that the office has sent and that is not over. */
export interface CaricoView {
  readonly id: string;
  readonly banca: string;
  readonly nome: string;
  readonly fase: FaseCarico;
  readonly quanto: number;
  readonly annullamentoChiesto: boolean;
  readonly chiestoIl: Date;
  readonly lavoroId: string;
  /** The worker has given it up, after three times. */
  readonly fallito: boolean;
}

/** The version that is kept beside the one that is read. */
export interface PrecedenteView {
  readonly id: string;
  readonly aggiornatiAl: DataIso;
  readonly origine: string;
  readonly pubblicataIl: Date;
}

export interface BancaView {
  readonly codice: string;
  readonly nome: string;
  readonly aggiornatiAl: DataIso | null;
  /** What is known last, by whatever road. */
  readonly ultimo: CaricamentoView | null;
  /** Without the deliveries of the feed that were taken. */
  readonly caricamenti: readonly CaricamentoView[];
  readonly errori: readonly ErroreView[];
  readonly carico: CaricoView | null;
  readonly precedente: PrecedenteView | null;
  readonly puo: { readonly aggiornare: boolean; readonly ripristinare: boolean };
}

/** The incremental feed of a bank (SA-20). */
export interface FlussoView {
  readonly banca: string;
  readonly nome: string;
  /** Whether who reads may make or revoke the key. */
  readonly modificabile: boolean;
  /** Where changes are sent. */
  readonly indirizzo: string;
  readonly chiave: { readonly creataIl: Date; readonly usataIl: Date | null } | null;
  readonly ultima: { readonly progressivo: number; readonly istante: Date } | null;
}
