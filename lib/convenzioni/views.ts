import type { ChiaveClausola } from '@/lib/clausole/catalogo';
import type { Posto } from '@/lib/clausole/tipi';
import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import type { FirmaDelFile } from '@/lib/documenti/domain/firma-del-file';
import type { FirmeRaccolteView } from '@/lib/documenti/domain/firme-raccolte';
import type { FirmeConProveView } from '@/lib/documenti/steps';
import type { AttoOfferto } from './domain/atti-offerti';
import type { OrigineSospensione } from '@/lib/core/sospensione';
import type { ClausolaCambiata } from './domain/modifica';
import type { Dove } from './domain/dove-si-applica';
import type { StatoConvenzione } from './domain/stati';
import type { Inviti } from './generazione/inviti';
import type { ProssimoPasso } from './domain/prossimo-passo';

/** When and by whom a convenzione was taken over, and who assessed its legitimacy (LE-02). */
export type PresaView = {
  readonly il: Date;
  readonly da: string;
  readonly attoData: DataIso;
  /** What the clauses give as the last day; the act may say another. */
  readonly scadenzaCalcolata: DataIso;
  readonly legittimita: { readonly da: string; readonly il: DataIso } | null;
};

export type RigaConvenzioneView = {
  readonly id: string;
  readonly numero: string;
  readonly ente: string;
  readonly stato: StatoConvenzione;
  readonly sospesa: boolean;
  readonly stipulataIl: DataIso | null;
  readonly ultimoGiornoIl: DataIso | null;
  readonly operatori: number;
  readonly tetto: number | null;
};

/** A request that waits for its convenzione. */
export type DaGenerareView = { readonly adesioneId: string; readonly numero: string; readonly ente: string; readonly accoltaIl: Date };

export type ElencoConvenzioniView = {
  readonly righe: readonly RigaConvenzioneView[];
  readonly totale: number;
  readonly perPagina: number;
  readonly daGenerare: readonly DaGenerareView[];
  readonly puoGenerare: boolean;
};

export type EvidenzaView = { readonly testo: string; readonly quando: string | null; readonly href: string | null };

/** One living clause: text, how it is enforced, the last evidence, the next due date. */
export type ClausolaView = {
  readonly chiave: ChiaveClausola;
  readonly nome: string;
  readonly parte: Posto;
  readonly articolo: { readonly numero: number; readonly titolo: string; readonly commi: readonly string[] } | null;
  readonly come: string;
  /** Where one sees it at work, or does what it asks. */
  readonly dove: Dove | null;
  /** What shows last that it is at work; none: nothing yet. */
  readonly evidenze: readonly EvidenzaView[];
  readonly prossima: { readonly il: DataIso; readonly descrizione: string } | null;
};

/** A version of the clauses: `atto`, where the act that brought it is; `href`, where the version is read; `dal` null: not in force yet. */
export type VersioneView = {
  readonly versione: number;
  readonly digest: string;
  readonly dal: string | null;
  readonly al: string | null;
  readonly atto: string | null;
  readonly href: string;
};
export type VersioneClausoleView = {
  readonly numero: string;
  readonly versione: number;
  readonly versioni: readonly VersioneView[];
  readonly clausole: readonly Pick<ClausolaView, 'chiave' | 'nome' | 'parte' | 'articolo' | 'come'>[];
};

/** The next clauses of a convenzione, while an addendum is being prepared (CH-02, CA-04). */
export type ModificaView = {
  readonly id: string;
  readonly numero: string;
  readonly ente: string;
  /** The version in force. */
  readonly versione: number;
  /** Whoever reads also writes it. */
  readonly puoModificare: boolean;
  /** `impedimento`: why no act can be written of it yet. */
  readonly bozza: {
    readonly letta: string;
    readonly salvataDa: string;
    readonly salvataIl: string;
    readonly impedimento: string | null;
  } | null;
  readonly clausole: readonly {
    readonly chiave: ChiaveClausola;
    readonly nome: string;
    readonly parte: Posto;
    readonly come: string;
    readonly conRegole: boolean;
    readonly cambiata: boolean;
  }[];
  readonly cambiate: readonly ClausolaCambiata[];
  readonly scadenza: { readonly prima: DataIso | null; readonly dopo: DataIso | null };
};

/** What a convenzione grants, as the next addendum would have it (CA-08, CH-02). `letta`: what a saving says that it starts from. */
export type ConcessioneView = {
  readonly id: string;
  readonly numero: string;
  readonly ente: string;
  readonly letta: string;
  readonly numeroAccessi: number;
  readonly profilo: string;
  readonly visure: readonly string[];
  readonly finalita: readonly { readonly codice: string; readonly descrizione: string; readonly base: string }[];
  readonly profili: readonly Opzione[];
  /** What is asked where its profile has been composed again since it was signed; null where it has not. */
  readonly diOggi: string | null;
  /** The visure that the model knows. */
  readonly offerte: readonly Opzione[];
};

export type SospensioneView = {
  readonly id: string;
  readonly origine: OrigineSospensione;
  readonly motivo: string;
  readonly dispostaIl: Date;
  readonly revocataIl: Date | null;
  readonly revocaMotivo: string | null;
};
export type DocumentoDellAttoView = {
  readonly id: string;
  readonly nome: string;
  readonly tipo: string;
  readonly creatoIl: Date;
  /** What is known of the signature of a signed copy. */
  readonly firma: FirmaDelFile | null;
};
/** `chiave`: the clause that makes it due. */
export type ScadenzaView = {
  readonly tipo: string;
  readonly il: DataIso;
  readonly descrizione: string;
  readonly chiave: ChiaveClausola;
};

/** What is signed of a document, and what follows. */
export type ConFirme = { readonly firme: FirmeRaccolteView; readonly dopoLaFirma: Pick<ProssimoPasso, 'testo' | 'vai'> };

export type ConvenzioneView = {
  readonly id: string;
  readonly numero: string;
  readonly versione: number;
  readonly stato: StatoConvenzione;
  readonly sospesaDa: readonly OrigineSospensione[];
  readonly prossimo: ProssimoPasso;
  readonly atti: readonly AttoOfferto[];
  readonly ente: { readonly id: string; readonly denominazione: string; readonly pec: string };
  readonly comune: string;
  readonly modello: string;
  readonly adesioneId: string | null;
  /** Null for one that was signed in Varco. */
  readonly presa: PresaView | null;
  readonly profilo: string;
  readonly visure: readonly string[];
  /** The fields of the profile as they were signed, a line a group. */
  readonly campi: readonly string[];
  /** What else the clauses allow: questions answered yes or no, more data or other ways on a motivated request (CA-03, CA-13). */
  readonly oltre: readonly string[];
  readonly finalita: readonly { readonly codice: string; readonly descrizione: string; readonly base: string }[];
  readonly firmatarioFruitore: string;
  readonly firmatarioErogatore: string;
  readonly responsabile: string | null;
  readonly operatori: {
    readonly attivi: number;
    readonly inElenco: number;
    /** With those disabled since: how many there were, once it has ended. */
    readonly tutti: number;
    /** Named in the act's annex: they enter the roster when it comes into force. */
    readonly proposti: number;
    readonly tetto: number | null;
  };
  readonly generataIl: Date;
  readonly stipulataIl: DataIso | null;
  readonly scadenzaIl: DataIso | null;
  /** The earliest of term, withdrawal and end; null where nothing is set yet. */
  readonly ultimoGiornoIl: DataIso | null;
  readonly diffidaTermineIl: DataIso | null;
  readonly recessoEfficaceIl: DataIso | null;
  readonly cessataIl: Date | null;
  readonly cessazioneMotivo: string | null;
  readonly digest: string;
  readonly oggi: DataIso;
  readonly recesso: {
    readonly causali: readonly { readonly causale: string; readonly nome: string; readonly immediato: boolean }[];
    readonly primoGiornoFruitore: DataIso | null;
  };
  readonly clausole: readonly ClausolaView[];
  readonly versioni: readonly VersioneView[];
  /** Whether the next clauses have a draft. */
  readonly bozzaDelleClausole: boolean;
  /** This person may begin an addendum that changes them. */
  readonly puoModificare: boolean;
  readonly scadenze: readonly ScadenzaView[];
  readonly sospensioni: readonly SospensioneView[];
  readonly documenti: readonly DocumentoDellAttoView[];
  /** An act of renewal that waits for a signature while it is in force: what it will do, and where it is. */
  readonly rinnovo: { readonly testo: string; readonly href: string } | null;
  /** Its addenda that wait for a signature while it is in force, and where each is. */
  readonly modifiche: { readonly testo: string; readonly atti: readonly { readonly il: DataIso; readonly href: string }[] } | null;
  /** Other convenzioni of the same ente, the latest first. */
  readonly altre: readonly { readonly id: string; readonly numero: string; readonly stato: StatoConvenzione }[];
  /** The demo may sign in the declared signatory's place. */
  readonly demo: boolean;
} & Pick<ConFirme, 'dopoLaFirma'> & { /** Null while there is no paper. */ readonly firme: FirmeRaccolteView | null };

type Opzione = { readonly valore: string; readonly etichetta: string; readonly aiuto?: string };

/** What the office chooses from when it prepares an act. */
export type GenerazioneView = {
  readonly adesioneId: string;
  readonly numero: string;
  readonly ente: string;
  readonly modello: string;
  /** Which version of it, by which act, and that a later one does not count for this request. */
  readonly versioneModello: string;
  /** Where the first credentials of the fruitore's people will go. */
  readonly inviti: Inviti;
  readonly firmatarioFruitore: string;
  readonly qualificaFruitore: string;
  readonly chiesto: {
    readonly profilo: string;
    readonly motivoProfilo: string;
    readonly numeroAccessi: number;
    readonly operatori: number;
  };
  readonly tetto: number;
  /** Accesses proposed: fewer than `tetto` where what is asked is far above the people listed (CH-02). */
  readonly proposti: number;
  readonly chiedeMotivoAnpr: boolean;
  readonly profili: readonly Opzione[];
  readonly visure: readonly Opzione[];
  readonly finalita: readonly Opzione[];
  readonly firmatari: readonly Opzione[];
};

/** An act to be signed. `attesa`: of which party a signed copy may be handed in now, and who may sign it; else why none may. */
export type CopiaAttesaView = {
  readonly documentoId: string;
  readonly tipo: TipoDocumento;
  readonly titolo: string;
  readonly nome: string;
  /** Of its convenzione; null where it belongs to none. */
  readonly numero: string | null;
  readonly preparatoIl: Date;
  readonly convenzioneId: string | null;
  readonly adesioneId: string | null;
  readonly attesa: { readonly parte: ParteFirmataria; readonly firmatari: readonly string[] } | null;
  /** Null also where what came says it better. */
  readonly impedimento: string | null;
  /** The act to sign in its place, where there is one. */
  readonly alPosto: string | null;
  readonly demo: boolean;
} & Pick<ConFirme, 'dopoLaFirma'> & { readonly firme: FirmeConProveView };
