import type { TipoDocumento } from '@/lib/core/documenti';

export type DocumentoView = {
  readonly id: string;
  readonly tipo: TipoDocumento;
  readonly parte: string | null;
  readonly anno: number | null;
  readonly nome: string;
  readonly dimensione: number;
  readonly creatoIl: Date;
  /** Number of the convenzione it belongs to. */
  readonly convenzione: string | null;
};
