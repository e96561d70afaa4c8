import type { CampoAtto } from '@/lib/core/campi-atto';
import type { EffettoDellAtto } from '@/lib/convenzioni/domain/effetto';
import { TIPI_DOCUMENTO, type ParteFirmataria, type QualitaEnte, type TipoDocumento, type Verso } from '@/lib/core/documenti';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import type { ErroreVarco } from '@/lib/core/errors';
import type { Vocabolario } from '@/lib/core/testo/controllare-testo';
import type { Valori } from '@/lib/core/testo/comporre-testo';
import type { StatoOperatore } from '@/lib/operatori/domain/operatore';
import type { FonteAdesione, FonteConvenzione, FonteInteressato, FonteOperatori, FonteRelazione } from './fonti';

/** Of what an act speaks: what has to be chosen before it can be written. */
export type SoggettoAtto = 'CONVENZIONE' | 'ADESIONE' | 'OPERATORI' | 'INTERESSATO';

/** A word of the wording whose content comes from the data. `valore` null: it does not apply, and its sentence is left out. */
export type SegnapostoAtto<M> = {
  readonly descrizione: string;
  /** The act would not say what it must without it. */
  readonly obbligatorio?: boolean;
  readonly valore: (materia: M) => string | null;
};

/** A part of the act that a person cannot write by hand: a table, the signatures. */
export type Inserto<M> = {
  readonly descrizione: string;
  readonly obbligatorio?: boolean;
  /** `ente`: who of the fruitore signs this kind of act. */
  readonly blocchi: (materia: M, ente: readonly QualitaEnte[]) => readonly Blocco[];
};

/** `righe`: address, PEC. */
export type Destinatario = { readonly nome: string; readonly righe: readonly string[] };

type DalleFonti = keyof FonteConvenzione | keyof FonteOperatori | keyof FonteAdesione | keyof FonteInteressato | keyof FonteRelazione;
/** The part of a matter that is typed, not read. */
export type CampiDi<M> = { readonly [Nome in Exclude<keyof M, DalleFonti>]: CampoAtto };

/**
 * A kind of act, beside what is true of it as a document (`TIPI_DOCUMENTO`): who signs it, the words that a comune may use in its wording
 * and the wording that Varco offers.
 * `M` is its matter: what is read from the archive and what the office has typed.
 */
export type Atto<M> = {
  readonly tipo: TipoDocumento;
  /** In one sentence, for who chooses it: when it serves. */
  readonly uso: string;
  readonly soggetto: SoggettoAtto;
  /** `CON_L_ATTO`: an act of the system writes it (a diffida, a recesso); `SU_RICHIESTA`: the office prepares it when it serves. */
  readonly nasce: 'CON_L_ATTO' | 'SU_RICHIESTA';
  /** Made again, it is another document with a life of its own (a second diffida); otherwise a new version of the one before. */
  readonly ripetibile: boolean;
  /** Whose act it is: the fruitore's people see the preview of their own acts and prepare them, of these alone. */
  readonly di: ParteFirmataria;
  /**
   * Seen from the comune, for its protocol: what it writes to somebody, or signs with the fruitore, goes out; what the fruitore writes to it
   * comes in; what it attests in its own file stays.
   */
  readonly verso: Verso;
  readonly campi: CampiDi<M>;
  /** Who signs, in the order in which they do: the fruitore first (CA-16). */
  readonly firme: readonly ParteFirmataria[];
  /** Whose paper it is written on, where it is not the comune's. */
  readonly testata?: (materia: M) => DocumentoPdf['ente'];
  /** Why none can be prepared now, whatever is typed (CA-14): told in the place of its form. */
  readonly impedimento?: (fonte: FonteConvenzione) => ErroreVarco | null;
  /** Of its fields those that the clauses fix, as they are told: a fact, which nobody types. */
  readonly stabiliti?: (fonte: FonteConvenzione) => Readonly<Record<string, string>>;
  /** Of an act about people: whom it may name, and, for who looks for the others, why they are not there. */
  readonly nomina?: { readonly stati: readonly StatoOperatore[]; readonly altrimenti: string };
  /** What its last signature brings about, where that is for Varco to apply (CA-14, CH-02): kept with the act as it is written. */
  readonly effetto?: (materia: M) => EffettoDellAtto;
  /** Why it cannot be written with this matter: the convenzione does not know it, a datum is missing. */
  readonly rifiuto?: (materia: M) => ErroreVarco | null;
  /** To whom it is written, for a letter: its head is printed above the wording. */
  readonly destinatario?: (materia: M) => Destinatario;
  readonly segnaposti: Readonly<Record<string, SegnapostoAtto<M>>>;
  readonly inserti: Readonly<Record<string, Inserto<M>>>;
  /** See `lib/core/testo/comporre-testo.ts` for how it is written. */
  readonly testo: string;
};

/** What it is called, at its top and in lists. */
export function titoloDi({ tipo }: { readonly tipo: TipoDocumento }): string {
  return TIPI_DOCUMENTO[tipo].nome;
}

/** What a wording of this kind may name, and what it must. */
export function vocabolarioDi<M>({ segnaposti, inserti }: Atto<M>): Vocabolario {
  const dichiarati = (voci: Readonly<Record<string, { readonly obbligatorio?: boolean }>>) =>
    Object.fromEntries(Object.entries(voci).map(([nome, { obbligatorio = false }]) => [nome, { obbligatorio }]));
  return { segnaposti: dichiarati(segnaposti), inserti: dichiarati(inserti) };
}

/** What each of its placeholders says with that matter. */
export function valoriDi<M>({ segnaposti }: Atto<M>, materia: M): Valori {
  return Object.fromEntries(Object.entries(segnaposti).map(([nome, { valore }]) => [nome, valore(materia)]));
}
