import type { DataIso } from '@/lib/core/date';
import type { Verso } from '@/lib/core/documenti';
import type { Annullamento } from './domain/protocollo';

/** An entry of the register as it is listed and printed. */
export type VoceProtocollo = {
  readonly id: string;
  readonly registro: string;
  readonly aoo: string | null;
  readonly anno: number;
  readonly numero: string;
  readonly data: DataIso;
  readonly verso: Verso;
  readonly origine: 'COMUNE' | 'VARCO';
  readonly oggetto: string;
  /** Who sent it, or to whom it went. */
  readonly corrispondente: string | null;
  readonly documentoId: string | null;
  readonly convenzioneId: string | null;
  /** Of the request that its document belongs to. */
  readonly domandaId: string | null;
  /** Of the request that it enters. */
  readonly adesioneId: string | null;
  readonly impronta: string | null;
  readonly registratoIl: Date;
  readonly registratoDa: string | null;
  readonly annullamento: Annullamento | null;
  readonly annullabile: boolean;
};

/** A day of the built-in register as the archive keeps it. */
export type RegistroGiornalieroView = {
  readonly id: string;
  readonly titolo: string | null;
  readonly nome: string;
  readonly sha256: string;
  readonly dimensione: number;
  readonly creatoIl: Date;
};
