import type { ParteFirmataria } from '@/lib/core/documenti';
import type { Giudizio } from './chi-esamina';
import type { EsitoFirma } from './firma-del-file';

/** The file to download and sign. `firmataDa`: who has signed it already; `busta`: it is an envelope, to be signed as one (.p7m). */
export type FileDaFirmareView = {
  readonly id: string;
  readonly nome: string;
  readonly firmataDa: ParteFirmataria | null;
  readonly busta: boolean;
};

/** Where the signatures of a document stand. */
export type FirmeRaccolteView = {
  /** Whose signature comes next; null when none is missing. */
  readonly manca: ParteFirmataria | null;
  /** What counts as each party's signature, in words, in the order in which it came. */
  readonly ricevute: readonly {
    readonly parte: ParteFirmataria;
    readonly il: Date;
    readonly esito: EsitoFirma | null;
    readonly firma: string | null;
    /** What was not in order with the trust by which it was judged. */
    readonly avvertenze: readonly string[];
  }[];
  /** When none is missing, the files that together bear the signatures: one, or each party's own. */
  readonly documentoFirmato: readonly { readonly id: string; readonly nome: string; readonly parte: ParteFirmataria }[];
  readonly daFirmare: FileDaFirmareView;
  /** The scan of a signature by hand. `ritirabile`: by whoever reads, as far as the person goes. */
  readonly autografa: { readonly id: string; readonly parte: ParteFirmataria; readonly ritirabile: boolean } | null;
  /** A file that waits for a person, and why. `giudizio`: null for who does not examine. */
  readonly inEsame: {
    readonly id: string;
    readonly parte: ParteFirmataria;
    readonly dal: Date;
    readonly perche: readonly string[];
    readonly giudizio: Giudizio | null;
  } | null;
  /** The last file that a person refused, while another is awaited. `da`, `fileId`: for the comune alone. */
  readonly rifiutato: {
    readonly id: string;
    readonly parte: ParteFirmataria;
    readonly nome: string;
    readonly caricatoIl: Date;
    readonly il: Date;
    readonly motivo: string;
    /** That who decided had a part in the file; empty where it had none. */
    readonly eccezione: string;
    readonly da: string | null;
    readonly fileId: string | null;
  } | null;
};
