import { CHIEDILO, CHIEDILO_INTERO } from './rimedi';
import type { VoceMotivo } from './voce';

/** The file as a whole, and the PDF with what was added to it: said also of files that never came from Varco. */
export const MOTIVI_DOCUMENTO = {
  // The file as a whole
  FILE_VUOTO: { gravita: 'rifiuto', fatto: 'Il file è vuoto', rimedio: 'probabilmente il caricamento si è interrotto. Caricalo di nuovo' },
  FILE_TROPPO_GRANDE: {
    gravita: 'rifiuto',
    fatto: 'Il file è troppo grande per essere verificato',
    rimedio: 'il limite è di 64 MB. Carica il documento firmato senza altri file dentro',
  },
  FORMATO_SCONOSCIUTO: {
    gravita: 'rifiuto',
    fatto: 'Il file non è un PDF e non è una busta di firma .p7m',
    rimedio: 'carica il documento firmato digitalmente',
  },
  PDF_CON_NOME_P7M: {
    gravita: 'rifiuto',
    fatto: 'Il file si chiama .p7m ma dentro è un normale PDF',
    rimedio: 'il nome è stato cambiato a mano. Carica la busta .p7m prodotta dal programma di firma, oppure il PDF firmato con il suo nome',
  },
  NON_PDF_CON_NOME_PDF: {
    gravita: 'rifiuto',
    fatto: 'Il file si chiama .pdf ma dentro non è un PDF',
    rimedio: 'se è una busta di firma rinominala in .p7m, altrimenti carica il documento firmato',
  },
  VERIFICA_NON_RIUSCITA: {
    gravita: 'rifiuto',
    fatto: 'Il file ha una forma che Varco non riesce a leggere',
    rimedio: `${CHIEDILO}; se è già quello, va firmato con un altro programma`,
  },
  TROPPO_COMPLESSO: {
    gravita: 'rifiuto',
    fatto: 'Il file è troppo complesso per essere verificato (troppi oggetti o troppi livelli)',
    rimedio: 'carica il documento firmato così come è uscito dal programma di firma, senza altre buste e senza altri file dentro',
  },
  TEMPO_ESAURITO: {
    gravita: 'rifiuto',
    fatto: 'La verifica ha richiesto troppo tempo o troppa memoria ed è stata fermata',
    rimedio: 'carica il documento firmato così come è uscito dal programma di firma, senza altre buste e senza altri file dentro',
  },
  SENZA_FIRMA: { gravita: 'rifiuto', fatto: 'Il documento non contiene alcuna firma digitale', rimedio: 'firmalo e caricalo di nuovo' },
  // PDF structure
  PDF_TRONCATO: {
    gravita: 'rifiuto',
    fatto: 'Il PDF è incompleto',
    rimedio: 'manca la parte finale, probabilmente il caricamento o la copia si è interrotta. Caricalo di nuovo',
  },
  PDF_TESTA_ESTRANEA: {
    gravita: 'rifiuto',
    fatto: 'Prima dell’inizio del PDF ci sono dati estranei',
    rimedio: 'carica il file così come è uscito dal programma di firma',
  },
  PDF_CODA_ESTRANEA: {
    gravita: 'rifiuto',
    fatto: 'Dopo la fine del PDF sono stati aggiunti altri dati',
    rimedio: 'carica il file così come è uscito dal programma di firma',
  },
  PDF_CIFRATO: { gravita: 'rifiuto', fatto: 'Il PDF è protetto con cifratura o password', rimedio: 'carica la versione non protetta' },
  PDF_DANNEGGIATO: {
    gravita: 'rifiuto',
    fatto: 'La struttura interna del PDF è danneggiata o ambigua',
    rimedio: `${CHIEDILO}; se è già quello, va firmato con un altro programma`,
  },
  OGGETTI_FUORI_INDICE: {
    gravita: 'rifiuto',
    fatto: 'Nel PDF ci sono contenuti fuori dal suo indice, e non è possibile dire con certezza che cosa è stato firmato',
    rimedio: CHIEDILO,
  },
  // PDF signatures
  INTERVALLO_ERRATO: {
    gravita: 'rifiuto',
    fatto: 'La firma non copre il PDF come dovrebbe',
    rimedio: `di solito un programma lo ha risalvato dopo la firma. ${CHIEDILO_INTERO}; se è già quello, va firmato con un programma che produca firme PAdES`,
  },
  FIRMA_CONDIVISA: {
    gravita: 'rifiuto',
    fatto: 'La stessa firma è usata da più campi del PDF, come nessun programma di firma fa',
    rimedio: CHIEDILO,
  },
  CAMPO_FIRMA_ERRATO: {
    gravita: 'rifiuto',
    fatto: 'Un campo di firma del PDF contiene qualcosa che non è una firma, come nessun programma di firma fa',
    rimedio: CHIEDILO,
  },
  FIRMA_MALPOSTA: {
    gravita: 'rifiuto',
    fatto: 'I dati della firma non sono dove il PDF dice che siano',
    rimedio: `di solito un programma lo ha risalvato dopo la firma. ${CHIEDILO_INTERO}; se è già quello, va firmato con un programma che produca firme PAdES`,
  },
  SOTTOFORMATO_NON_AMMESSO: {
    gravita: 'rifiuto',
    fatto: 'La firma usa un formato PDF superato o sconosciuto',
    rimedio: 'usa un programma di firma che produca firme PAdES',
  },
  FIRMA_ILLEGGIBILE: {
    gravita: 'rifiuto',
    fatto: 'I dati della firma dentro il PDF sono danneggiati e non si possono leggere',
    rimedio: CHIEDILO,
  },
  FIRMATARI_MULTIPLI: {
    gravita: 'rifiuto',
    fatto: 'Un campo di firma del PDF contiene più firme o nessuna',
    rimedio: 'usa un programma di firma che produca firme PAdES, una per volta',
  },
  CONTENUTO_INCLUSO: {
    gravita: 'rifiuto',
    fatto: 'La firma del PDF contiene dati che non dovrebbe contenere',
    rimedio: 'usa un programma di firma che produca firme PAdES',
  },
  // Changes after a signature
  PAGINE_MODIFICATE: {
    gravita: 'rifiuto',
    fatto: 'Dopo la firma le pagine del documento sono state cambiate, aggiunte o tolte e ciò che si vede non è ciò che è stato firmato',
    rimedio: CHIEDILO,
  },
  ANNOTAZIONI_AGGIUNTE: {
    gravita: 'rifiuto',
    fatto: 'Dopo la firma sono stati aggiunti, cambiati o tolti commenti, timbri o altri elementi sulle pagine',
    rimedio: CHIEDILO,
  },
  MODULO_MODIFICATO: {
    gravita: 'rifiuto',
    fatto: 'Dopo la firma sono stati aggiunti o cambiati campi del modulo PDF che non sono firme',
    rimedio: CHIEDILO,
  },
  CATALOGO_MODIFICATO: {
    gravita: 'rifiuto',
    fatto: 'Dopo la firma sono state cambiate le impostazioni del PDF (azioni, livelli, allegati o altro)',
    rimedio: CHIEDILO,
  },
  OGGETTO_SOSTITUITO: {
    gravita: 'rifiuto',
    fatto: 'Dopo la firma un elemento interno del documento è stato sostituito',
    rimedio: CHIEDILO,
  },
  AGGIUNTA_DOPO_ULTIMA_FIRMA: {
    gravita: 'rifiuto',
    fatto: 'Dopo l’ultima firma è stato aggiunto al PDF qualcosa che non è una marca temporale né una prova di validità',
    rimedio: CHIEDILO,
  },
  STRUTTURA_MODIFICATA: {
    gravita: 'esame',
    fatto: 'Insieme a una firma, o dopo, è cambiata la struttura per l’accessibilità del PDF',
    rimedio: 'controlla che il documento sia quello che andava firmato',
  },
  INFORMAZIONI_MODIFICATE: {
    gravita: 'esame',
    fatto: 'Insieme a una firma, o dopo, sono cambiati titolo, autore o altre informazioni sul PDF',
    rimedio: 'controlla che il documento sia quello che andava firmato',
  },
  FIRMA_VISIBILE_ESTESA: {
    gravita: 'esame',
    fatto: 'Una firma visibile copre gran parte di una pagina o non è firmata',
    rimedio: 'controlla che non nasconda il testo',
  },
  METADATI_AGGIORNATI: {
    gravita: 'nota',
    fatto: 'Insieme a una firma, o dopo, sono stati aggiornati i metadati del PDF, come fanno di solito i programmi di firma',
    rimedio: null,
  },
} as const satisfies Readonly<Record<string, VoceMotivo>>;
