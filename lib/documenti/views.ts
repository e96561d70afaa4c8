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

/** What was found of an attachment's signature when it came; SENZA_FIRMA: a PDF without any, as a scan of a paper act is. */
export type EsitoFirma = 'SENZA_FIRMA' | 'VALIDA' | 'DA_ESAMINARE' | 'NON_VALIDA';

export type FirmaAllegatoView = {
  readonly esito: EsitoFirma;
  readonly firmatari: readonly string[];
  /** Sentences: why it is not simply good. */
  readonly motivi: readonly string[];
};
