/** The envelope and each signature in it. */
export const MOTIVI_FIRMA = {
  // CMS envelope
  BUSTA_TRONCATA: [
    'rifiuto',
    'La busta di firma .p7m è incompleta: probabilmente il caricamento o la copia si è interrotta. Caricala di nuovo.',
  ],
  BUSTA_DANNEGGIATA: ['rifiuto', 'La busta di firma è danneggiata e non si può leggere: chiedi di nuovo il file a chi lo ha firmato.'],
  BUSTA_NON_FIRMATA: [
    'rifiuto',
    'La busta non è una busta di firma (può essere cifrata o di altro tipo): carica il documento firmato digitalmente.',
  ],
  BUSTA_CODA_ESTRANEA: [
    'rifiuto',
    'Dopo la fine della busta di firma sono stati aggiunti altri dati: carica il file così come è uscito dal programma di firma.',
  ],
  BUSTA_CODA_SPAZI: ['nota', 'Dopo la fine della busta di firma ci sono solo spazi o fine riga: non cambiano nulla.'],
  BUSTA_IRREGOLARE: [
    'esame',
    'La firma si legge ma la sua busta non rispetta in tutto lo standard: può essere stata ritoccata dopo la firma, controllala prima di accettarla.',
  ],
  FIRMA_STACCATA: [
    'rifiuto',
    'La busta contiene solo la firma, senza il documento (firma separata): firma scegliendo di includere il documento nella busta .p7m.',
  ],
  TROPPI_LIVELLI: ['rifiuto', "Ci sono più di quattro buste una dentro l'altra: firma direttamente il documento scaricato da Varco."],
  TROPPE_FIRME: ['rifiuto', 'Il file contiene troppe firme per essere verificato.'],
  PDF_INTERNO_NON_GIUDICATO: ['esame', 'La busta contiene un PDF con firme proprie che non si riescono a leggere: controllalo a parte.'],
  PDF_INTERNO_ILLEGGIBILE: ['esame', 'La busta contiene un PDF che Varco non riesce a leggere: aprilo e controllalo prima di accettarlo.'],
  // Each signature
  CERTIFICATO_ASSENTE: [
    'rifiuto',
    'Nella firma manca il certificato di chi ha firmato: firma di nuovo con un programma di firma aggiornato.',
  ],
  CERTIFICATO_ILLEGGIBILE: [
    'rifiuto',
    'Il certificato di chi ha firmato non si può leggere: firma di nuovo con un programma di firma aggiornato.',
  ],
  ATTRIBUTI_ASSENTI: [
    'rifiuto',
    'La firma è in una forma elementare non ammessa (senza attributi firmati): usa un programma di firma CAdES o PAdES.',
  ],
  ATTRIBUTI_ERRATI: [
    'rifiuto',
    'Gli attributi della firma sono incoerenti: firma di nuovo il documento con un programma di firma aggiornato.',
  ],
  CERTIFICATO_NON_CORRISPONDENTE: ['rifiuto', 'Il certificato allegato non è quello con cui è stata fatta la firma.'],
  CERTIFICATO_NON_LEGATO: [
    'nota',
    'La firma non dichiara al suo interno il certificato usato: la firma resta leggibile, ma è meno robusta.',
  ],
  CONTENUTO_ALTERATO: ['rifiuto', 'Il documento è stato cambiato dopo la firma: il contenuto non è più quello firmato.'],
  FIRMA_ALTERATA: [
    'rifiuto',
    'La firma non corrisponde al certificato di chi avrebbe firmato: è stata alterata o copiata da un altro documento.',
  ],
  ALGORITMO_NON_AMMESSO: ['rifiuto', 'La firma usa un algoritmo sconosciuto o incoerente: usa un programma di firma aggiornato.'],
  IMPRONTA_DEBOLE: [
    'rifiuto',
    'La firma usa un algoritmo di impronta superato (SHA-1 o precedente): aggiorna il programma di firma e firma di nuovo.',
  ],
  CHIAVE_DEBOLE: [
    'rifiuto',
    'La chiave di firma è troppo corta per essere sicura: serve un certificato con chiave RSA di almeno 2048 bit o curva di almeno 256.',
  ],
} as const;
