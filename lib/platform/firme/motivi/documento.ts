import { CHIEDILO, CHIEDILO_INTERO } from './rimedi';

/** The file as a whole, and the PDF with what was added to it: said also of files that never came from Varco. */
export const MOTIVI_DOCUMENTO = {
  // The file as a whole
  FILE_VUOTO: ['rifiuto', 'Il file è vuoto: probabilmente il caricamento si è interrotto. Caricalo di nuovo.'],
  FILE_TROPPO_GRANDE: [
    'rifiuto',
    'Il file è troppo grande per essere verificato: il limite è di 64 MB. Carica il documento firmato senza altri file dentro.',
  ],
  FORMATO_SCONOSCIUTO: ['rifiuto', 'Il file non è un PDF e non è una busta di firma .p7m: carica il documento firmato digitalmente.'],
  PDF_CON_NOME_P7M: [
    'rifiuto',
    'Il file si chiama .p7m ma dentro è un normale PDF: il nome è stato cambiato a mano. Carica la busta .p7m prodotta dal programma di firma, oppure il PDF firmato con il suo nome.',
  ],
  NON_PDF_CON_NOME_PDF: [
    'rifiuto',
    'Il file si chiama .pdf ma dentro non è un PDF: se è una busta di firma rinominala in .p7m, altrimenti carica il documento firmato.',
  ],
  VERIFICA_NON_RIUSCITA: [
    'rifiuto',
    `Il file ha una forma che Varco non riesce a leggere: ${CHIEDILO}; se è già quello, va firmato con un altro programma.`,
  ],
  TROPPO_COMPLESSO: [
    'rifiuto',
    'Il file è troppo complesso per essere verificato (troppi oggetti o troppi livelli): carica il documento firmato così come è uscito dal programma di firma, senza altre buste e senza altri file dentro.',
  ],
  TEMPO_ESAURITO: [
    'rifiuto',
    'La verifica ha richiesto troppo tempo o troppa memoria ed è stata fermata: carica il documento firmato così come è uscito dal programma di firma, senza altre buste e senza altri file dentro.',
  ],
  SENZA_FIRMA: ['rifiuto', 'Il documento non contiene alcuna firma digitale: firmalo e caricalo di nuovo.'],
  // PDF structure
  PDF_TRONCATO: [
    'rifiuto',
    'Il PDF è incompleto: manca la parte finale, probabilmente il caricamento o la copia si è interrotta. Caricalo di nuovo.',
  ],
  PDF_TESTA_ESTRANEA: [
    'rifiuto',
    'Prima dell’inizio del PDF ci sono dati estranei: carica il file così come è uscito dal programma di firma.',
  ],
  PDF_CODA_ESTRANEA: [
    'rifiuto',
    'Dopo la fine del PDF sono stati aggiunti altri dati: carica il file così come è uscito dal programma di firma.',
  ],
  PDF_CIFRATO: ['rifiuto', 'Il PDF è protetto con cifratura o password: carica la versione non protetta.'],
  PDF_DANNEGGIATO: [
    'rifiuto',
    `La struttura interna del PDF è danneggiata o ambigua: ${CHIEDILO}; se è già quello, va firmato con un altro programma.`,
  ],
  OGGETTI_FUORI_INDICE: [
    'rifiuto',
    `Nel PDF ci sono contenuti fuori dal suo indice, e non è possibile dire con certezza che cosa è stato firmato: ${CHIEDILO}.`,
  ],
  // PDF signatures
  INTERVALLO_ERRATO: [
    'rifiuto',
    'La firma non copre il PDF come dovrebbe: di solito un programma lo ha risalvato dopo la firma. ' +
      CHIEDILO_INTERO +
      '; se è già quello, va firmato con un programma che produca firme PAdES.',
  ],
  FIRMA_CONDIVISA: ['rifiuto', `La stessa firma è usata da più campi del PDF, come nessun programma di firma fa: ${CHIEDILO}.`],
  CAMPO_FIRMA_ERRATO: [
    'rifiuto',
    `Un campo di firma del PDF contiene qualcosa che non è una firma, come nessun programma di firma fa: ${CHIEDILO}.`,
  ],
  FIRMA_MALPOSTA: [
    'rifiuto',
    'I dati della firma non sono dove il PDF dice che siano: di solito un programma lo ha risalvato dopo la firma. ' +
      CHIEDILO_INTERO +
      '; se è già quello, va firmato con un programma che produca firme PAdES.',
  ],
  SOTTOFORMATO_NON_AMMESSO: [
    'rifiuto',
    'La firma usa un formato PDF superato o sconosciuto: usa un programma di firma che produca firme PAdES.',
  ],
  FIRMA_ILLEGGIBILE: ['rifiuto', `I dati della firma dentro il PDF sono danneggiati e non si possono leggere: ${CHIEDILO}.`],
  FIRMATARI_MULTIPLI: [
    'rifiuto',
    'Un campo di firma del PDF contiene più firme o nessuna: usa un programma di firma che produca firme PAdES, una per volta.',
  ],
  CONTENUTO_INCLUSO: [
    'rifiuto',
    'La firma del PDF contiene dati che non dovrebbe contenere: usa un programma di firma che produca firme PAdES.',
  ],
  // Changes after a signature
  PAGINE_MODIFICATE: [
    'rifiuto',
    `Dopo la firma le pagine del documento sono state cambiate, aggiunte o tolte e ciò che si vede non è ciò che è stato firmato: ${CHIEDILO}.`,
  ],
  ANNOTAZIONI_AGGIUNTE: [
    'rifiuto',
    `Dopo la firma sono stati aggiunti, cambiati o tolti commenti, timbri o altri elementi sulle pagine: ${CHIEDILO}.`,
  ],
  MODULO_MODIFICATO: ['rifiuto', `Dopo la firma sono stati aggiunti o cambiati campi del modulo PDF che non sono firme: ${CHIEDILO}.`],
  CATALOGO_MODIFICATO: [
    'rifiuto',
    `Dopo la firma sono state cambiate le impostazioni del PDF (azioni, livelli, allegati o altro): ${CHIEDILO}.`,
  ],
  OGGETTO_SOSTITUITO: ['rifiuto', `Dopo la firma un elemento interno del documento è stato sostituito: ${CHIEDILO}.`],
  AGGIUNTA_DOPO_ULTIMA_FIRMA: [
    'rifiuto',
    `Dopo l’ultima firma è stato aggiunto al PDF qualcosa che non è una marca temporale né una prova di validità: ${CHIEDILO}.`,
  ],
  STRUTTURA_MODIFICATA: [
    'esame',
    'Insieme a una firma, o dopo, è cambiata la struttura per l’accessibilità del PDF: controlla che il documento sia quello che andava firmato.',
  ],
  INFORMAZIONI_MODIFICATE: [
    'esame',
    'Insieme a una firma, o dopo, sono cambiati titolo, autore o altre informazioni sul PDF: controlla che il documento sia quello che andava firmato.',
  ],
  FIRMA_VISIBILE_ESTESA: [
    'esame',
    'Una firma visibile copre gran parte di una pagina o non è firmata: controlla che non nasconda il testo.',
  ],
  METADATI_AGGIORNATI: ['nota', 'Sono stati aggiornati i metadati del PDF, come fanno di solito i programmi di firma.'],
} as const;
