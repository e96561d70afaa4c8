import type { Finalita, Regole, TipoEnte } from '@/lib/clausole/regole/regole';
import type { MateriaConvenzione } from '@/lib/convenzioni/domain/materia-convenzione';
import type { OperatoreIndicato } from '@/lib/convenzioni/domain/allegati';
import type { FirmatarioErogatore, FirmatarioFruitore, PersonaConvenzione } from '@/lib/convenzioni/domain/persone';
import type { Modifica } from '@/lib/convenzioni/domain/modifica';
import type { StatoConvenzione } from '@/lib/convenzioni/domain/stati';
import type { DataIso } from '@/lib/core/date';
import type { DocumentoPdf } from '@/lib/core/documento-pdf';
import type { DatiRelazione } from '@/lib/relazioni/domain/relazione';
import type { StatoOperatore } from '@/lib/operatori/domain/operatore';
import type { ParteAtto } from '@/lib/enti/domain/parte';

/** What every act knows: the comune, the day, who signs for it. */
export type FonteComune = {
  readonly generatoIl: Date;
  readonly testata: DocumentoPdf['ente'];
  readonly erogatore: ParteAtto & {
    readonly emailUfficio: string;
    readonly telefono: string | null;
    /** To whom faults are reported (CA-23). */
    readonly contattiGuasti: readonly string[];
  };
  /** Who signs for the comune today (LE-02); null where nobody may: the area is left for whoever will. */
  readonly sottoscrittore: FirmatarioErogatore | null;
};

/** On whose paper, and when: what an example is made for. */
export type Occasione = Pick<FonteComune, 'testata' | 'generatoIl'> & { readonly oggi: DataIso };

/** A convenzione as its acts speak of it. */
export type FonteConvenzione = FonteComune & {
  readonly convenzione: {
    readonly numero: string;
    readonly stato: StatoConvenzione;
    readonly stipulataIl: DataIso | null;
    readonly scadenzaIl: DataIso | null;
    /** Last day of the term of a diffida that is open. */
    readonly diffidaTermineIl: DataIso | null;
    /** Acts of renewal that both parties have signed (CA-14). */
    readonly rinnoviFirmati: number;
    readonly profilo: string;
    readonly finalita: readonly Finalita[];
    readonly regole: Regole;
    readonly clausole: MateriaConvenzione['clausole'];
    readonly firmatarioFruitore: FirmatarioFruitore;
    readonly responsabile: PersonaConvenzione | null;
    readonly domanda: MateriaConvenzione['domanda'] | null;
    readonly approvazione: MateriaConvenzione['approvazione'];
    /** The clauses that are being written for an addendum; null where there are none. */
    readonly modifica: Modifica | null;
  };
  readonly fruitore: ParteAtto;
};

/** Somebody of the roster, with where it stands in it. */
export type OperatoreFonte = OperatoreIndicato & {
  readonly stato: StatoOperatore;
  readonly sospesoIl: DataIso | null;
  readonly disabilitatoIl: DataIso | null;
  readonly designatoIl: DataIso | null;
  readonly abilitatoIl: DataIso | null;
  readonly ultimoAccesso: DataIso | null;
  readonly nomeUtente: string | null;
};
export type FonteOperatori = FonteConvenzione & { readonly operatori: readonly OperatoreFonte[] };

/** A request of adhesion with everything that it declares (CH-13, CH-15). */
export type FonteAdesione = FonteComune & {
  readonly domanda: {
    /** Null as long as the request is not sent. */
    readonly numero: string | null;
    readonly presentataIl: DataIso | null;
    readonly protocollo: { readonly numero: string; readonly data: DataIso } | null;
  };
  readonly modello: { readonly nome: string; readonly regole: Regole; readonly approvazione: MateriaConvenzione['approvazione'] };
  readonly fruitore: ParteAtto & {
    readonly email: string;
    readonly telefono: string | null;
    readonly fax: string | null;
  };
  readonly tipoEnte: TipoEnte;
  readonly rappresentante: FirmatarioFruitore;
  readonly responsabile: PersonaConvenzione;
  readonly finalita: readonly Finalita[];
  readonly profilo: { readonly codice: string; readonly nome: string; readonly motivo: string };
  readonly visure: readonly { readonly codice: string; readonly motivo: string }[];
  readonly numeroAccessi: number;
  readonly operatori: readonly OperatoreIndicato[];
};

/** The accesses to one person's data, as they may be told to that person: the body, never the operator (LE-06). */
export type AccessoAiDati = {
  readonly ente: string;
  readonly il: DataIso;
  readonly dati: string;
  readonly finalita: string;
};
export type FonteInteressato = FonteComune & {
  /** `Maria Rossi, codice fiscale …`, as the office has identified it. */
  readonly interessato: string;
  readonly accessi: readonly AccessoAiDati[];
};

/** What a year of accesses has been, counted on the register. */
export type FonteRelazione = FonteConvenzione & { readonly relazione: DatiRelazione };
