/** Every kind of archived document, with its name in a list. A new kind without a name here does not compile where it is archived. */
export const TIPI_DOCUMENTO = {
  CONVENZIONE: 'Convenzione da firmare',
  CONVENZIONE_FIRMATA: 'Convenzione firmata',
  RELAZIONE_ANNUALE: 'Relazione annuale',
  DESIGNAZIONE: 'Designazione di operatori',
  RICHIESTA_ADESIONE: 'Domanda di adesione',
  INTEGRAZIONE_ADESIONE: 'Integrazione della domanda',
  DELEGA: 'Delega',
  ATTO_FIRMATO: 'Copia firmata',
  FIRMA_IN_ESAME: 'File firmato da esaminare',
  ACCORDO_ADESIONE: 'Accordo di adesione',
  ATTESTAZIONE_LEGITTIMITA: 'Attestazione di legittimità',
  ALLEGATO_TECNICO: 'Allegato tecnico e glossario',
  ADDENDUM: 'Atto aggiuntivo',
  RINNOVO: 'Atto di rinnovo',
  NOMINA_RESPONSABILE: 'Nomina del responsabile del trattamento',
  ATTO_DESIGNAZIONE: 'Atto di designazione degli operatori',
  SCHEDA_OPERATORE: 'Scheda dell’operatore',
  LETTERA_CREDENZIALI: 'Consegna delle credenziali',
  DIFFIDA: 'Diffida ad adempiere',
  SOSPENSIONE: 'Sospensione degli accessi',
  SOSPENSIONE_FRUITORE: 'Sospensione disposta dall’ente',
  REVOCA_ACCESSI: 'Revoca degli accessi',
  RISOLUZIONE: 'Risoluzione',
  RECESSO_EROGATORE: 'Recesso del comune',
  RECESSO_FRUITORE: 'Recesso dell’ente',
  DECADENZA: 'Accertamento di decadenza',
  AVVISO_INTERRUZIONE: 'Avviso di interruzione programmata',
  VERIFICA_TRIMESTRALE: 'Modulo di verifica trimestrale',
  VERIFICA_ANNUALE: 'Modulo di verifica annuale',
  VERBALE_ISPEZIONE: 'Verbale di ispezione',
  ESTRATTO_CITTADINO: 'Estratto per l’interessato',
  REGISTRO_GIORNALIERO: 'Registro giornaliero di protocollo',
} as const;
export type TipoDocumento = keyof typeof TIPI_DOCUMENTO;

/** The life of a document (design: Documento). What came from others is RICEVUTO; FIRMATO is said with how many of the signatures it has. */
export const STATI_DOCUMENTO = ['GENERATO', 'RICEVUTO', 'FIRMATO', 'PROTOCOLLATO', 'TRASMESSO', 'CONSEGNATO', 'MANCATA_CONSEGNA'] as const;
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
