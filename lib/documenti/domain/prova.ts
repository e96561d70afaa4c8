import type { DataIso } from '@/lib/core/date';

/** What the verifier found in a file, as far as the domain tells it again: the whole of it is kept. */
type Riscontro = {
  readonly esito: 'VALIDA' | 'DA_ESAMINARE' | 'NON_VALIDA';
  readonly firme: readonly {
    readonly firmatario: string;
    readonly codiceFiscale: string | null;
    readonly revoca: 'valida' | 'revocata' | 'non_verificata';
  }[];
  /** What is said of the whole file. */
  readonly motivi?: readonly { readonly codice: string; readonly frase: string }[];
};

/** A PDF without any signature, as a scan of a paper act is. `frasi`: what it does or carries by itself. */
type ProvaAssente = { readonly esito: 'SENZA_FIRMA'; readonly frasi: readonly string[]; readonly verificataIl: string };

/** Of an attachment, judged by itself. `frasi`: why its signature is not simply good. */
type ProvaDiAllegato<R extends Riscontro = Riscontro> = R & { readonly frasi: readonly string[]; readonly verificataIl: string };

/** Of a signed copy, judged against the document that Varco composed (CA-16). `esame`: of one that a person has taken. */
export type ProvaDiCopia<R extends Riscontro = Riscontro> = R & {
  readonly originaleSha256: string;
  readonly verificataIl: string;
  readonly esame?: {
    readonly esaminatoDa: string;
    readonly esaminatoIl: string;
    readonly motivo: string;
    /** Four eyes: where nobody else could, who decided had itself a part in the file. */
    readonly parteDiChiDecide?: ParteDiChiDecide;
  };
};

/** What who decided of a file had done with it. */
export type ParteDiChiDecide = 'CARICATO' | 'FIRMATO' | 'CARICATO_E_FIRMATO';

/** Where a file stands that a person has to judge. */
export type StatoEsame = 'IN_ESAME' | 'ACCETTATA' | 'RIFIUTATA';

/** What a person decided of a file that the verifier could neither take nor refuse, when, and why. */
export type DecisioneEsame = {
  readonly da: string | null;
  readonly il: Date;
  readonly motivo: string;
  /** Four eyes: where nobody else could, what who decided had itself done with the file. */
  readonly parte: ParteDiChiDecide | null;
};

/** Of a signature by hand: nothing was verified, an officer declares it. */
type ProvaAutografa = {
  readonly esito: 'AUTOGRAFA';
  readonly dichiarazione: {
    readonly da: string;
    readonly il: string;
    readonly firmataIl: DataIso;
    readonly accertamento: string;
    readonly firmatario: string;
  };
};

/** Of a party's signature. */
export type ProvaDiParte = ProvaDiCopia | ProvaAutografa;

/** What is kept of its signature beside a file, as it stands in the archive: `esito` says of which sort it is. */
export type ProvaDiFirma<R extends Riscontro = Riscontro> = ProvaAssente | ProvaDiAllegato<R> | ProvaDiCopia<R> | ProvaAutografa;
