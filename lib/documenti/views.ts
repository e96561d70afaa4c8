import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria, StatoDocumento, TipoDocumento, Verso } from '@/lib/core/documenti';
import type { StatoMessaggio } from '@/lib/core/messaggi';
import type { Giudizio } from './domain/chi-esamina';
import type { DaFare } from './domain/da-fare';
import type { FirmaNota } from './domain/firma-del-file';
import type { FirmeRaccolteView } from './domain/firme-raccolte';
import type { DaNominare } from './domain/nomi';
import type { FirmaVerificata, Verifica } from '@/lib/platform/firme/tipi';
import type { StatoEsame } from './domain/prova';

/** The signed copy that an act waits for, and the file that waits to be examined for it. */
type FirmaAttesaView = {
  /** Whose; null: none is awaited from whoever reads, or one waits to be examined. */
  readonly attesa: ParteFirmataria | null;
  readonly inEsame: { readonly id: string; readonly parte: ParteFirmataria; readonly dal: Date } | null;
};

/** An act of a request that waits for a signed copy, or for the judgement on one. */
export type AttoDaFirmareView = FirmaAttesaView & {
  readonly id: string;
  readonly titolo: string;
  /** Of the file that waits, for who examines. */
  readonly giudizio: Giudizio | null;
};

export type DocumentoView = {
  readonly id: string;
  readonly tipo: TipoDocumento;
  /** What it is called among the others of its page. */
  readonly etichetta: string;
  readonly nome: string;
  readonly dimensione: number;
  readonly creatoIl: Date;
  /** Number of the convenzione it belongs to. */
  readonly convenzione: string | null;
  readonly convenzioneId: string;
  readonly stato: StatoDocumento;
  /** The same act has been composed again since: the later version counts. */
  readonly superato: boolean;
  /** Another act has taken its place before it was signed. */
  readonly sostituito: boolean;
  /** Somebody whom it names has become somebody else before it was signed. */
  readonly cambiato: boolean;
  /** Its convenzione was given up before it was signed by all. */
  readonly annullato: boolean;
  /** Its kind is not signed in the state of its convenzione. */
  readonly fuoriVigore: boolean;
  readonly firmeRichieste: number;
  readonly firmeApposte: number;
  /** How many of them are by hand. */
  readonly autografe: number;
  readonly protocollo: { readonly numero: string; readonly data: DataIso } | null;
  /** Composed by Varco: it opens in the browser. */
  readonly siApre: boolean;
} & FirmaNota &
  FirmaAttesaView;

export type ProtocolloView = { readonly registro: string; readonly numero: string; readonly data: DataIso };

/** A document with which the office has something to do, waiting since `dal`. `numero`, `ente`: of its convenzione; empty without one. */
export type DocumentoDaFareView = DaNominare & {
  readonly cosa: DaFare;
  readonly id: string;
  readonly convenzioneId: string | null;
  readonly numero: string;
  readonly ente: string;
  readonly dal: Date;
};

/** The last attempt to bring a document to who must have it. */
export type TrasmissioneView = {
  readonly modo: 'PEC' | 'RACCOMANDATA' | 'A_MANO';
  readonly destinatario: string;
  readonly inviataIl: Date;
  /** Null while nothing is known of it. */
  readonly esitoIl: DataIso | null;
  readonly nota: string | null;
  /** State of its message in the outbox. */
  readonly messaggio: StatoMessaggio | null;
};

/** `da`: null for who does not see the people of the other party. */
export type RitiroView = { readonly il: Date; readonly da: string | null; readonly motivo: string };

/** A file to open or download. */
export type FileView = {
  readonly id: string;
  readonly nome: string;
  readonly dimensione: number;
  readonly creatoIl: Date;
  readonly etichetta: string;
  /** Composed by Varco: it opens in the browser, and is not only downloaded. */
  readonly siApre: boolean;
} & FirmaNota;

/** A document of the dossier, with its signed copies and its earlier versions. */
export type DocumentoFascicolo = FileView &
  FirmaAttesaView & {
    readonly tipo: TipoDocumento;
    readonly stato: StatoDocumento;
    readonly verso: Verso;
    readonly versione: number;
    readonly firmeRichieste: number;
    readonly firmeApposte: number;
    /** How many of them are by hand. */
    readonly autografe: number;
    /** Whose signature comes next; null where none is missing. */
    readonly manca: ParteFirmataria | null;
    /** Composed by Varco. */
    readonly generato: boolean;
    /** Another act has taken its place before it was signed. */
    readonly sostituito: boolean;
    /** Somebody whom it names has become somebody else before it was signed. */
    readonly cambiato: boolean;
    /** Its convenzione was given up before it was signed by all. */
    readonly annullato: boolean;
    /** Its kind is not signed in the state of its convenzione. */
    readonly fuoriVigore: boolean;
    readonly protocollo: ProtocolloView | null;
    readonly trasmissione: TrasmissioneView | null;
    /** That the act was withdrawn before anybody signed it. */
    readonly ritiro: RitiroView | null;
    readonly atti: readonly ('protocollare' | 'trasmettere' | 'consegnare' | 'mancareConsegna')[];
    readonly copie: readonly FileView[];
    /** Signed files that wait for a person: no copies yet. */
    readonly daEsaminare: readonly FileView[];
    /** Signed files that a person has examined and not taken. */
    readonly rifiutati: readonly FileView[];
    /** Scans of the act signed by hand, withdrawn since: the wrong ones. */
    readonly ritirati: readonly FileView[];
    readonly precedenti: readonly FileView[];
  };

/** LE-06: an extract for a citizen, as a document of a dossier. */
export type EstrattoView = { readonly documento: DocumentoFascicolo; readonly registroInterno: boolean };

export type FascicoloView = {
  readonly convenzione: { readonly id: string; readonly numero: string; readonly ente: string };
  /** When and by whom it was taken over, of a convenzione signed elsewhere. */
  readonly presa: { readonly il: Date; readonly da: string } | null;
  readonly documenti: readonly DocumentoFascicolo[];
  /** Varco's register gives the number by itself. */
  readonly registroInterno: boolean;
  readonly puoScaricareTutto: boolean;
  readonly puoPreparare: boolean;
  readonly puoFirmare: boolean;
};

/** A reason as a person reads it: `daGuardare` is what sent the file to a person, the others are only said. */
export type MotivoView = { readonly codice: string; readonly frase: string; readonly daGuardare: boolean };

export type FirmaProvataView = Omit<FirmaVerificata, 'motivi'> & { readonly motivi: readonly MotivoView[] };

export type ProvaView = {
  readonly formato: Verifica['formato'];
  readonly modificheSuccessive: Verifica['modificheSuccessive'];
  readonly firme: readonly FirmaProvataView[];
  readonly motivi: readonly MotivoView[];
};

/** What was found in a signed file that counts, and when it was verified. */
export type ProvaRaccoltaView = {
  readonly id: string;
  readonly parte: ParteFirmataria;
  readonly verificataIl: Date;
  readonly prova: ProvaView;
};

/** Where the signatures of a document stand, with the evidence of each that was verified: for the comune alone. */
export type FirmeConProveView = FirmeRaccolteView & { readonly prove: readonly ProvaRaccoltaView[] };

/** A signed file of which a person judges. `numero`: of the convenzione, or of the request where there is none yet. */
export type FirmaInEsameView = {
  readonly id: string;
  readonly stato: StatoEsame;
  readonly parte: ParteFirmataria;
  readonly atto: {
    readonly id: string;
    readonly tipo: TipoDocumento;
    readonly titolo: string;
    readonly convenzioneId: string | null;
    readonly adesioneId: string | null;
  };
  readonly numero: string;
  readonly ente: string;
  readonly file: { readonly id: string; readonly nome: string; readonly dimensione: number };
  /** Null: who asked to adhere, by the link of its request. */
  readonly caricataDa: string | null;
  readonly caricataIl: Date;
  readonly prova: ProvaView;
  /** `eccezione`: that who decided had a part in the file; empty where it had none. */
  readonly decisione: { readonly da: string | null; readonly il: Date; readonly motivo: string; readonly eccezione: string } | null;
  /** Why nobody can take the file any more, only refuse it: another act is to be signed; null where it can, or where it is decided. */
  readonly nonAccettabile: string | null;
  /** Null where it is decided. */
  readonly giudizio: Giudizio | null;
};
