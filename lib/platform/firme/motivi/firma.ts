import { CHIEDILO, CHIEDILO_INTERO } from './rimedi';
import type { VoceMotivo } from './voce';

/** The envelope and each signature in it. */
export const MOTIVI_FIRMA = {
  // CMS envelope
  BUSTA_TRONCATA: {
    gravita: 'rifiuto',
    fatto: 'La busta di firma .p7m è incompleta',
    rimedio: 'probabilmente il caricamento o la copia si è interrotta. Caricala di nuovo',
  },
  BUSTA_DANNEGGIATA: { gravita: 'rifiuto', fatto: 'La busta di firma è danneggiata e non si può leggere', rimedio: CHIEDILO },
  BUSTA_NON_FIRMATA: {
    gravita: 'rifiuto',
    fatto: 'La busta non è una busta di firma (può essere cifrata o di altro tipo)',
    rimedio: 'carica il documento firmato digitalmente',
  },
  BUSTA_CODA_ESTRANEA: {
    gravita: 'rifiuto',
    fatto: 'Dopo la fine della busta di firma sono stati aggiunti altri dati',
    rimedio: 'carica il file così come è uscito dal programma di firma',
  },
  BUSTA_CODA_SPAZI: {
    gravita: 'nota',
    fatto: 'Dopo la fine della busta di firma ci sono solo spazi o fine riga',
    rimedio: 'non cambiano nulla',
  },
  BUSTA_IRREGOLARE: {
    gravita: 'esame',
    fatto: 'La firma si legge ma la sua busta non rispetta in tutto lo standard',
    rimedio: 'può essere stata ritoccata dopo la firma, controllala prima di accettarla',
  },
  FIRMA_STACCATA: {
    gravita: 'rifiuto',
    fatto: 'La busta contiene solo la firma, senza il documento (firma separata)',
    rimedio: 'firma scegliendo di includere il documento nella busta .p7m',
  },
  TROPPI_LIVELLI: {
    gravita: 'rifiuto',
    fatto: 'Ci sono più di quattro buste una dentro l’altra',
    rimedio: 'carica quella più interna, o firma direttamente il documento',
  },
  TROPPE_FIRME: {
    gravita: 'rifiuto',
    fatto: 'Il file contiene troppe firme per essere verificato',
    rimedio: 'carica il documento con le sole firme richieste',
  },
  PDF_INTERNO_NON_GIUDICATO: {
    gravita: 'esame',
    fatto: 'La busta contiene un PDF con firme proprie che non si riescono a leggere',
    rimedio: 'controllalo a parte',
  },
  PDF_INTERNO_ILLEGGIBILE: {
    gravita: 'esame',
    fatto: 'La busta contiene un PDF che Varco non riesce a leggere',
    rimedio: 'aprilo e controllalo prima di accettarlo',
  },
  // Each signature
  CERTIFICATO_ASSENTE: {
    gravita: 'rifiuto',
    fatto: 'Nella firma manca il certificato di chi ha firmato',
    rimedio: 'firma di nuovo con un programma di firma aggiornato',
  },
  CERTIFICATO_ILLEGGIBILE: {
    gravita: 'rifiuto',
    fatto: 'Il certificato di chi ha firmato non si può leggere',
    rimedio: 'firma di nuovo con un programma di firma aggiornato',
  },
  ATTRIBUTI_ASSENTI: {
    gravita: 'rifiuto',
    fatto: 'La firma è in una forma elementare non ammessa (senza attributi firmati)',
    rimedio: 'usa un programma di firma CAdES o PAdES',
  },
  ATTRIBUTI_ERRATI: {
    gravita: 'rifiuto',
    fatto: 'Gli attributi della firma sono incoerenti',
    rimedio: 'firma di nuovo il documento con un programma di firma aggiornato',
  },
  CERTIFICATO_NON_CORRISPONDENTE: {
    gravita: 'rifiuto',
    fatto: 'Il certificato allegato non è quello con cui è stata fatta la firma',
    rimedio: CHIEDILO,
  },
  CERTIFICATO_NON_LEGATO: {
    gravita: 'nota',
    fatto: 'La firma non dichiara al suo interno il certificato usato',
    rimedio: 'la firma resta leggibile, ma è meno robusta',
  },
  CONTENUTO_ALTERATO: {
    gravita: 'rifiuto',
    fatto: 'Il contenuto del file non è quello firmato',
    rimedio: `è stato cambiato dopo la firma, oppure la firma viene da un altro documento. ${CHIEDILO_INTERO}`,
  },
  FIRMA_NON_CONTROLLABILE: {
    gravita: 'nota',
    fatto: 'Ciò che questa firma copriva non è più al suo posto nel file',
    rimedio: 'la firma non si può controllare',
  },
  FIRMA_RIPETUTA: {
    gravita: 'esame',
    fatto: 'La stessa persona ha firmato più di una volta',
    rimedio: 'controlla che la firma in più non sia quella che spetta a un’altra persona',
  },
  CONTROFIRMA_NON_CONSIDERATA: {
    gravita: 'esame',
    fatto: 'Una firma porta a sua volta una firma di controfirma, che non copre il documento e qui non è stata verificata né considerata',
    rimedio:
      'è di {chi}; chi firma per secondo deve firmare il documento. Chiedi la sua firma sul documento, oppure controlla quella di controfirma prima di accettare il file',
  },
  FIRME_IN_PIU: {
    gravita: 'esame',
    fatto: 'Ci sono più firme di quelle che il documento richiede in questo momento',
    rimedio: 'controlla chi ha firmato e a che titolo',
  },
  FIRMA_ALTERATA: {
    gravita: 'rifiuto',
    fatto: 'La firma non corrisponde al certificato di chi avrebbe firmato',
    rimedio: `si è guastata o viene da un altro documento. ${CHIEDILO_INTERO}`,
  },
  ALGORITMO_NON_AMMESSO: {
    gravita: 'rifiuto',
    fatto: 'La firma usa un algoritmo sconosciuto o incoerente',
    rimedio: 'usa un programma di firma aggiornato',
  },
  IMPRONTA_DEBOLE: {
    gravita: 'rifiuto',
    fatto: 'La firma usa un algoritmo di impronta superato (SHA-1 o precedente)',
    rimedio: 'aggiorna il programma di firma e firma di nuovo',
  },
  CHIAVE_DEBOLE: {
    gravita: 'rifiuto',
    fatto: 'La chiave di firma è troppo corta per essere sicura',
    rimedio: 'serve un certificato con chiave RSA di almeno 2048 bit o curva di almeno 256',
  },
} as const satisfies Readonly<Record<string, VoceMotivo>>;
