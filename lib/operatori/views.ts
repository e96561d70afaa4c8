import type { OrigineSospensione } from '@/lib/core/sospensione';
import type { FirmaDelFile } from '@/lib/documenti/domain/firma-del-file';
import type { CampoScheda } from '@/lib/clausole/regole/regole';
import type { StatoOperatore } from './domain/operatore';

/** What the page may offer: a button shows only if its act is allowed now, to this person, under these clauses. */
export type AttoSuOperatore =
  'completare' | 'designare' | 'chiedere' | 'abilitare' | 'sospendere' | 'confermare' | 'riammettere' | 'rinviare' | 'disabilitare';

export type OperatoreInElenco = {
  readonly id: string;
  readonly nome: string;
  readonly cognome: string;
  readonly stato: StatoOperatore;
  readonly motivo: string | null;
  readonly convenzioneId: string;
  readonly numero: string;
  readonly enteId: string;
  readonly ente: string;
  /** The act that will designate it once signed; null where none is waiting. */
  readonly attoDaFirmare: string | null;
  /** Asked and not answered yet. ISO instant. */
  readonly richiestoIl: string | null;
  readonly mancanti: readonly CampoScheda[];
  /** Why its codice fiscale may be of somebody else; only until it is enabled: then it is settled. */
  readonly dubbi: readonly string[];
  readonly ultimoAccesso: string | null;
  readonly atti: readonly AttoSuOperatore[];
};

/** A convenzione whose roster is shown, with the agreed accesses and those taken (CH-02). */
export type ConvenzioneInElenco = {
  readonly id: string;
  readonly numero: string;
  readonly enteId: string;
  readonly ente: string;
  readonly stato: string;
  readonly impedimento: string | null;
  readonly tetto: number | null;
  readonly abilitati: number;
  readonly designazione: 'SINGOLA' | 'CUMULATIVA';
  /** Fields of the card that the clauses ask. */
  readonly campiChiesti: readonly CampoScheda[];
  /** Days within which names are communicated (CH-02). */
  readonly termineElencoGiorni: number | null;
  /** True when this actor's side enables. */
  readonly abilitiTu: boolean;
  /** False when the convenzione has ended: the roster is read-only. */
  readonly viva: boolean;
};

export type ElencoOperatori = {
  readonly convenzioni: readonly ConvenzioneInElenco[];
  /** Enti to filter by. */
  readonly enti: readonly { readonly id: string; readonly denominazione: string }[];
  readonly operatori: readonly OperatoreInElenco[];
  /** True when there are more than fit. */
  readonly troncato: boolean;
};

/** What one operator sees of the convenzione's profile (CA-08). */
export type CampiVisibiliView = {
  readonly profilo: string;
  readonly gruppi: readonly GruppoDiScelta[];
  readonly visibili: readonly string[];
  /** The visure granted, and the fields without which each does not open. */
  readonly visure: readonly { readonly titolo: string; readonly richiede: readonly string[] }[];
  readonly puoCambiare: boolean;
  /** The fruitore takes away; only the comune gives back. */
  readonly soloTogliere: boolean;
};
type GruppoDiScelta = {
  readonly id: string;
  readonly etichetta: string;
  readonly campi: readonly { readonly id: string; readonly etichetta: string }[];
};

export type OperatoreView = OperatoreInElenco & {
  readonly versione: number;
  readonly codiceFiscale: string;
  readonly scheda: { readonly [C in CampoScheda]?: string };
  readonly nomeUtente: string | null;
  readonly designazione: {
    readonly documentoId: string;
    readonly nome: string;
    readonly dimensione: number;
    /** The instant, or the day alone of a paper of before Varco. */
    readonly il: string;
    /** Null for a file that came before attachments were judged. */
    readonly firma: FirmaDelFile | null;
  } | null;
  /** `il`: as above. */
  readonly storia: readonly { readonly che: string; readonly il: string }[];
  readonly sospesoDa: OrigineSospensione | null;
  /** Null as long as the convenzione grants no profile. */
  readonly campi: CampiVisibiliView | null;
  readonly convenzione: ConvenzioneInElenco;
};
