import type { NomeFinestra } from './finestre';
import type { Permesso } from './permessi';

/** The parts of a dossier, in the order in which it is leafed through: what binds today first, how it came to be last. */
export const SEZIONI = {
  CONVENZIONE: 'La convenzione e i suoi allegati',
  OPERATORI: 'Operatori',
  PROVVEDIMENTI: 'Provvedimenti e avvisi',
  CONTROLLI: 'Verifiche e relazioni',
  ADESIONE: 'Dalla domanda all’accoglimento',
  ALTRO: 'Altri documenti',
} as const;
export type Sezione = keyof typeof SEZIONI;

/**
 * What a signature that has been taken brings about beyond the life of its document: the convenzione goes on; operators are designated; its
 * term is moved, its clauses are changed, by who then enters it.
 */
export type Conseguenza = 'STIPULA' | 'DESIGNAZIONE' | 'RINNOVO' | 'MODIFICA';

/** As what a person of the fruitore signs: it represents the ente; it is the processor that the ente has named, and its contact. */
export type QualitaEnte = 'RAPPRESENTANTE' | 'RESPONSABILE';

/** How the signatures of a kind of document are collected, beside by which parties and in which order. */
export type Raccolta = {
  /** Who of the fruitore signs it, one of them: printed under it, asked by its page, and nobody else is accepted. */
  readonly ente: readonly QualitaEnte[];
  /** For the comune the person whom the document itself names signs it; else whoever may that day (LE-02). */
  readonly nominati: boolean;
  /** SA-05: for the comune also its technical manager signs it, who then hands in its copy too. */
  readonly tecnico: boolean;
  /** CH-13: who asked to adhere hands in the ente's copy by the link of its request. */
  readonly richiedente: boolean;
  /** The kind under which its signed copies are kept. */
  readonly copia: 'CONVENZIONE_FIRMATA' | 'ATTO_FIRMATO';
  readonly conseguenza: Conseguenza | null;
};

/** What is true of every document of a kind, whoever wrote it. */
type Definizione = {
  /** Printed at the top of what Varco composes, and what lists call it. */
  readonly nome: string;
  /** Where it lies in the dossier, on the screen and in the ZIP. */
  readonly sezione: Sezione;
  /** LE-06: to whoever may not do this, the archive has no such document; otherwise row-level security alone says who sees it. */
  readonly riservatoA?: Permesso;
  /** Whoever opens it reads the data of the people it is about: the register of its readings names them. */
  readonly conInteressati?: true;
  /** LE-06: to whom it goes, where that is no ente: it is handed over and has no PEC. */
  readonly destinatario?: string;
  /**
   * In which stretch of the life of its convenzione it is prepared when it serves, and in which it may still be signed; what is not said,
   * always. What is born with an act of the system is prepared when that act's table of states admits it.
   */
  readonly finestra?: { readonly prepara?: NomeFinestra; readonly firma?: NomeFinestra };
  /** Where its signatures are collected otherwise than those of most acts (`raccoltaDi`). */
  readonly raccolta?: Partial<Raccolta>;
};

/** What is written by an act of the system: its signature may come after the end that it brings about, or ascertains. */
const GIA_COMPIUTO = { firma: 'DALLA_STIPULA' } as const;
/** What ascertains how the convenzione went: also of its last days, after the end. */
const ACCERTAMENTO = { prepara: 'DALLA_STIPULA', firma: 'DALLA_STIPULA' } as const;
/** What holds together with the convenzione: prepared, and signed, with it or while it binds (GDPR, art. 28, par. 3). */
const CON_LA_CONVENZIONE = { prepara: 'FINO_ALLA_FINE', firma: 'FINO_ALLA_FINE' } as const;
const DURANTE = { prepara: 'IN_VIGORE', firma: 'IN_VIGORE' } as const;

/** Every kind of archived document. A new kind that is not defined here does not compile where it is archived. */
export const TIPI_DOCUMENTO = {
  CONVENZIONE: {
    nome: 'Convenzione da firmare',
    sezione: 'CONVENZIONE',
    raccolta: { ente: ['RAPPRESENTANTE'], nominati: true, copia: 'CONVENZIONE_FIRMATA', conseguenza: 'STIPULA' },
  },
  CONVENZIONE_FIRMATA: { nome: 'Convenzione firmata', sezione: 'CONVENZIONE' },
  RELAZIONE_ANNUALE: { nome: 'Relazione annuale sugli accessi', sezione: 'CONTROLLI', finestra: GIA_COMPIUTO, raccolta: { tecnico: true } },
  DESIGNAZIONE: { nome: 'Designazione di operatori', sezione: 'OPERATORI' },
  RICHIESTA_ADESIONE: { nome: 'Domanda di adesione', sezione: 'ADESIONE' },
  INTEGRAZIONE_ADESIONE: { nome: 'Integrazione della domanda', sezione: 'ADESIONE' },
  DELEGA: { nome: 'Delega', sezione: 'ALTRO' },
  /** Taken over as they were: acts and papers of a convenzione signed elsewhere. */
  ATTO_PREGRESSO: { nome: 'Atto preso in carico', sezione: 'CONVENZIONE' },
  DOCUMENTO_PREGRESSO: { nome: 'Documento preso in carico', sezione: 'ALTRO' },
  ATTO_FIRMATO: { nome: 'Copia firmata', sezione: 'ALTRO' },
  FIRMA_IN_ESAME: { nome: 'File firmato da esaminare', sezione: 'ALTRO' },
  ACCORDO_ADESIONE: { nome: 'Accordo di adesione', sezione: 'ADESIONE', raccolta: { ente: ['RAPPRESENTANTE'], richiedente: true } },
  ATTESTAZIONE_LEGITTIMITA: { nome: 'Attestazione di legittimità', sezione: 'ADESIONE' },
  ALLEGATO_TECNICO: { nome: 'Allegato tecnico e glossario', sezione: 'CONVENZIONE', finestra: CON_LA_CONVENZIONE },
  ADDENDUM: {
    nome: 'Atto aggiuntivo alla convenzione',
    sezione: 'CONVENZIONE',
    finestra: DURANTE,
    raccolta: { ente: ['RAPPRESENTANTE'], conseguenza: 'MODIFICA' },
  },
  RINNOVO: {
    nome: 'Atto di rinnovo della convenzione',
    sezione: 'CONVENZIONE',
    finestra: { prepara: 'VIGENTE', firma: 'VIGENTE' },
    raccolta: { ente: ['RAPPRESENTANTE'], conseguenza: 'RINNOVO' },
  },
  NOMINA_RESPONSABILE: {
    nome: 'Nomina del responsabile del trattamento',
    sezione: 'CONVENZIONE',
    finestra: CON_LA_CONVENZIONE,
    raccolta: { ente: ['RESPONSABILE'] },
  },
  ATTO_DESIGNAZIONE: {
    nome: 'Atto di designazione degli operatori',
    sezione: 'OPERATORI',
    finestra: DURANTE,
    raccolta: { conseguenza: 'DESIGNAZIONE' },
  },
  SCHEDA_OPERATORE: { nome: 'Scheda dell’operatore', sezione: 'OPERATORI', finestra: ACCERTAMENTO },
  LETTERA_CREDENZIALI: { nome: 'Consegna delle credenziali', sezione: 'OPERATORI', finestra: DURANTE },
  DIFFIDA: { nome: 'Diffida ad adempiere', sezione: 'PROVVEDIMENTI', finestra: GIA_COMPIUTO },
  SOSPENSIONE: { nome: 'Sospensione degli accessi', sezione: 'PROVVEDIMENTI', finestra: GIA_COMPIUTO },
  SOSPENSIONE_FRUITORE: { nome: 'Sospensione degli accessi disposta dall’ente', sezione: 'PROVVEDIMENTI', finestra: GIA_COMPIUTO },
  REVOCA_ACCESSI: { nome: 'Revoca degli accessi', sezione: 'PROVVEDIMENTI', finestra: GIA_COMPIUTO },
  RISOLUZIONE: { nome: 'Risoluzione della convenzione', sezione: 'PROVVEDIMENTI', finestra: GIA_COMPIUTO },
  RECESSO_EROGATORE: { nome: 'Recesso del comune dalla convenzione', sezione: 'PROVVEDIMENTI', finestra: GIA_COMPIUTO },
  RECESSO_FRUITORE: {
    nome: 'Recesso dell’ente dalla convenzione',
    sezione: 'PROVVEDIMENTI',
    finestra: GIA_COMPIUTO,
    raccolta: { ente: ['RAPPRESENTANTE'] },
  },
  DECADENZA: { nome: 'Accertamento di decadenza', sezione: 'PROVVEDIMENTI', finestra: GIA_COMPIUTO },
  AVVISO_INTERRUZIONE: { nome: 'Avviso di interruzione programmata', sezione: 'PROVVEDIMENTI', finestra: DURANTE },
  VERIFICA_TRIMESTRALE: { nome: 'Modulo di verifica trimestrale', sezione: 'CONTROLLI', finestra: ACCERTAMENTO },
  VERIFICA_ANNUALE: { nome: 'Modulo di verifica annuale', sezione: 'CONTROLLI', finestra: ACCERTAMENTO },
  VERBALE_ISPEZIONE: { nome: 'Verbale di ispezione', sezione: 'CONTROLLI', finestra: ACCERTAMENTO },
  ESTRATTO_CITTADINO: {
    nome: 'Estratto per l’interessato',
    sezione: 'ALTRO',
    riservatoA: 'estratto:preparare',
    conInteressati: true,
    destinatario: 'Persona interessata',
  },
  REGISTRO_GIORNALIERO: { nome: 'Registro giornaliero di protocollo', sezione: 'ALTRO', riservatoA: 'protocollo:leggere' },
} as const satisfies Record<string, Definizione>;
export type TipoDocumento = keyof typeof TIPI_DOCUMENTO;

export const definizioneDi = (tipo: TipoDocumento): Definizione => TIPI_DOCUMENTO[tipo];

/** In which stretch of the life of its convenzione a document of that kind is prepared, or signed. */
export const finestraDi = (tipo: TipoDocumento, per: 'prepara' | 'firma'): NomeFinestra => definizioneDi(tipo).finestra?.[per] ?? 'SEMPRE';

/**
 * The life of a document (design: Documento). What came from others is RICEVUTO; FIRMATO is said with how many of the signatures it has;
 * RITIRATO is the wrong scan of an act signed by hand, which stays and no longer counts.
 */
export const STATI_DOCUMENTO = [
  'GENERATO',
  'RICEVUTO',
  'FIRMATO',
  'PROTOCOLLATO',
  'TRASMESSO',
  'CONSEGNATO',
  'MANCATA_CONSEGNA',
  'RITIRATO',
] as const;
export type StatoDocumento = (typeof STATI_DOCUMENTO)[number];

/** Which way a document goes, seen from the comune (DPR 445/2000, art. 53). */
export type Verso = 'ENTRATA' | 'USCITA' | 'INTERNO';

/** A party that signs. */
export const PARTI_FIRMATARIE = ['FRUITORE', 'EROGATORE'] as const;
export type ParteFirmataria = (typeof PARTI_FIRMATARIE)[number];

/** A party in a sentence: `la firma dell’ente`, `firmata dal comune`. */
export const PARTE_IN_PAROLE = {
  FRUITORE: { di: 'dell’ente', da: 'dall’ente' },
  EROGATORE: { di: 'del comune', da: 'dal comune' },
} as const satisfies Record<ParteFirmataria, { readonly di: string; readonly da: string }>;

export const altraParte = (parte: ParteFirmataria): ParteFirmataria => (parte === 'FRUITORE' ? 'EROGATORE' : 'FRUITORE');
