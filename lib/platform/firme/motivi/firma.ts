import { CHIEDILO, CHIEDILO_INTERO } from './rimedi';

/** The envelope and each signature in it. */
export const MOTIVI_FIRMA = {
  // CMS envelope
  BUSTA_TRONCATA: [
    'rifiuto',
    'La busta di firma .p7m è incompleta: probabilmente il caricamento o la copia si è interrotta. Caricala di nuovo.',
  ],
  BUSTA_DANNEGGIATA: ['rifiuto', `La busta di firma è danneggiata e non si può leggere: ${CHIEDILO}.`],
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
  TROPPI_LIVELLI: [
    'rifiuto',
    'Ci sono più di quattro buste una dentro l’altra: carica quella più interna, o firma direttamente il documento.',
  ],
  TROPPE_FIRME: ['rifiuto', 'Il file contiene troppe firme per essere verificato: carica il documento con le sole firme richieste.'],
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
  CERTIFICATO_NON_CORRISPONDENTE: ['rifiuto', `Il certificato allegato non è quello con cui è stata fatta la firma: ${CHIEDILO}.`],
  CERTIFICATO_NON_LEGATO: [
    'nota',
    'La firma non dichiara al suo interno il certificato usato: la firma resta leggibile, ma è meno robusta.',
  ],
  CONTENUTO_ALTERATO: [
    'rifiuto',
    `Il contenuto del file non è quello firmato: è stato cambiato dopo la firma, oppure la firma viene da un altro documento. ${CHIEDILO_INTERO}.`,
  ],
  FIRMA_NON_CONTROLLABILE: ['nota', 'Ciò che questa firma copriva non è più al suo posto nel file: la firma non si può controllare.'],
  FIRMA_RIPETUTA: [
    'esame',
    'La stessa persona ha firmato più di una volta: controlla che la firma in più non sia quella che spetta a un’altra persona.',
  ],
  CONTROFIRMA_NON_CONSIDERATA: [
    'esame',
    'Una firma porta la controfirma di {chi}, che qui non è stata verificata né considerata: chi firma per secondo deve firmare il documento e non la firma dell’altro. Chiedi la sua firma sul documento, oppure controlla la controfirma prima di accettare il file.',
  ],
  FIRME_IN_PIU: [
    'esame',
    'Ci sono più firme di quelle che il documento richiede in questo momento: controlla chi ha firmato e a che titolo.',
  ],
  FIRMA_ALTERATA: [
    'rifiuto',
    `La firma non corrisponde al certificato di chi avrebbe firmato: si è guastata o viene da un altro documento. ${CHIEDILO_INTERO}.`,
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
