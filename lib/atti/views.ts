import type { ParteFirmataria } from '@/lib/core/documenti';
import type { Soggetto } from './domain/definizione';
import type { CampiAtto } from './schema';

/** A kind of act as one chooses it and fills it in. */
export type AttoPreparabile = {
  readonly tipo: string;
  readonly titolo: string;
  readonly uso: string;
  readonly soggetto: Soggetto;
  readonly firme: readonly ParteFirmataria[];
  readonly campi: CampiAtto;
};

type ConvenzioneDegliAtti = { readonly id: string; readonly numero: string; readonly ente: string };

export type AttiPreparabili = { readonly convenzione: ConvenzioneDegliAtti; readonly atti: readonly AttoPreparabile[] };

/** `operatori`: those who may be named in it, where it speaks of people. */
export type AttoDaPreparare = {
  readonly convenzione: ConvenzioneDegliAtti;
  readonly atto: AttoPreparabile;
  readonly operatori: readonly { readonly id: string; readonly nominativo: string; readonly stato: string }[];
};
