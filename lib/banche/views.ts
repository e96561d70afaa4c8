import type { DataIso } from '@/lib/core/date';

export interface CaricamentoView {
  readonly id: string;
  readonly banca: string;
  readonly esito: 'PUBBLICATO' | 'RIFIUTATO' | 'NON_ARRIVATO';
  readonly origine: string | null;
  readonly aggiornatiAl: DataIso | null;
  readonly conteggi: Readonly<Record<string, number>>;
  /** The first ones; all of them are in the report beside the file. */
  readonly errori: readonly { readonly file: string | null; readonly riga: number; readonly frase: string }[];
  readonly totaleErrori: number;
  readonly istante: Date;
}

export interface BancaView {
  readonly codice: string;
  readonly nome: string;
  readonly aggiornatiAl: DataIso | null;
  readonly caricamenti: readonly CaricamentoView[];
}
