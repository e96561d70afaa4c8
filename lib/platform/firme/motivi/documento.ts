/** The file as a whole, and the PDF with what was added to it. */
export const MOTIVI_DOCUMENTO = {
  // The file as a whole
  FILE_VUOTO: ['rifiuto', 'Il file è vuoto: probabilmente il caricamento si è interrotto. Caricalo di nuovo.'],
  FILE_TROPPO_GRANDE: ['rifiuto', 'Il file è troppo grande per essere verificato: il limite è di 64 MB.'],
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
    'Il file ha una forma che Varco non riesce a leggere: firma di nuovo il documento scaricato da Varco e ricaricalo.',
  ],
  TROPPO_COMPLESSO: [
    'rifiuto',
    'Il file è troppo complesso per essere verificato (troppi oggetti o troppi livelli): firma direttamente il documento scaricato da Varco.',
  ],
  TEMPO_ESAURITO: [
    'rifiuto',
    'La verifica ha richiesto troppo tempo o troppa memoria ed è stata fermata: firma direttamente il documento scaricato da Varco.',
  ],
  SENZA_FIRMA: ['rifiuto', 'Il documento non contiene alcuna firma digitale: firmalo e caricalo di nuovo.'],
  // The document against the one that Varco generated
  ALTRO_DOCUMENTO: [
    'rifiuto',
    'Il documento firmato non è quello generato da Varco: scarica il documento da questa pagina, firmalo e ricaricalo.',
  ],
  PDF_RISALVATO: [
    'rifiuto',
    'Il documento è lo stesso, ma un programma lo ha risalvato prima o durante la firma e ha riscritto il PDF: scaricalo di nuovo e firmalo senza aprirlo con altri programmi e senza salvarlo o stamparlo in PDF.',
  ],
  TIMBRATO_PRIMA_DELLA_FIRMA: [
    'rifiuto',
    'Prima della firma è stato aggiunto qualcosa alle pagine, di solito il timbro di protocollo: firma il documento così come lo scarichi da Varco e protocollalo dopo, senza timbrare il file.',
  ],
  TIMBRATO_DOPO_LA_FIRMA: [
    'rifiuto',
    'Dopo la firma è stato aggiunto qualcosa alle pagine, di solito il timbro di protocollo: carica il file così come è uscito dal programma di firma, prima della protocollazione.',
  ],
  // PDF structure
  PDF_TRONCATO: [
    'rifiuto',
    'Il PDF è incompleto: manca la parte finale, probabilmente il caricamento o la copia si è interrotta. Caricalo di nuovo.',
  ],
  PDF_TESTA_ESTRANEA: [
    'rifiuto',
    "Prima dell'inizio del PDF ci sono dati estranei: carica il file così come è uscito dal programma di firma.",
  ],
  PDF_CODA_ESTRANEA: [
    'rifiuto',
    'Dopo la fine del PDF sono stati aggiunti altri dati: carica il file così come è uscito dal programma di firma.',
  ],
  PDF_CIFRATO: ['rifiuto', 'Il PDF è protetto con cifratura o password: carica la versione non protetta.'],
  PDF_DANNEGGIATO: [
    'rifiuto',
    'La struttura interna del PDF è danneggiata o ambigua: firma di nuovo il documento scaricato da Varco e ricaricalo.',
  ],
  OGGETTI_FUORI_INDICE: [
    'rifiuto',
    'Nel PDF ci sono contenuti nascosti fuori dal suo indice: non è possibile dire con certezza che cosa è stato firmato.',
  ],
  ORIGINALE_FUORI_CATENA: [
    'rifiuto',
    'Il PDF contiene il documento di Varco ma il suo indice lo scavalca e mostra altro: scarica il documento e firmalo di nuovo.',
  ],
  // PDF signatures
  INTERVALLO_ERRATO: [
    'rifiuto',
    'La firma non copre il documento come dovrebbe: una parte del file resta fuori dalla firma. Firma di nuovo il documento scaricato da Varco.',
  ],
  FIRMA_CONDIVISA: ['rifiuto', 'La stessa firma è usata da più campi del PDF: il file è stato manipolato.'],
  FIRMA_MALPOSTA: ['rifiuto', 'I dati della firma non sono dove il PDF dice che siano: il file è stato manipolato.'],
  SOTTOFORMATO_NON_AMMESSO: [
    'rifiuto',
    'La firma usa un formato PDF superato o sconosciuto: usa un programma di firma che produca firme PAdES.',
  ],
  FIRMA_ILLEGGIBILE: [
    'rifiuto',
    'I dati della firma dentro il PDF sono danneggiati e non si possono leggere: firma di nuovo il documento scaricato da Varco.',
  ],
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
    'Dopo la firma le pagine del documento sono state cambiate, aggiunte o tolte: il contenuto visibile non è quello firmato.',
  ],
  ANNOTAZIONI_AGGIUNTE: ['rifiuto', 'Dopo la firma sono stati aggiunti o cambiati commenti, timbri o altri elementi sulle pagine.'],
  MODULO_MODIFICATO: ['rifiuto', 'Dopo la firma sono stati aggiunti o cambiati campi del modulo PDF che non sono firme.'],
  CATALOGO_MODIFICATO: ['rifiuto', 'Dopo la firma sono state cambiate le impostazioni del PDF (azioni, livelli, allegati o altro).'],
  OGGETTO_SOSTITUITO: ['rifiuto', 'Dopo la firma un elemento interno del documento è stato sostituito.'],
  AGGIUNTA_DOPO_ULTIMA_FIRMA: [
    'rifiuto',
    "Dopo l'ultima firma è stato aggiunto al PDF qualcosa che non è una marca temporale né una prova di validità.",
  ],
  STRUTTURA_MODIFICATA: [
    'esame',
    "Dopo la firma è cambiata la struttura per l'accessibilità del PDF: controlla che il documento sia quello generato.",
  ],
  INFORMAZIONI_MODIFICATE: [
    'esame',
    'Dopo la firma sono cambiati titolo, autore o altre informazioni sul PDF: controlla che il documento sia quello generato.',
  ],
  FIRMA_VISIBILE_ESTESA: [
    'esame',
    'Una firma visibile copre gran parte di una pagina o non è firmata: controlla che non nasconda il testo; fa fede il documento mostrato da Varco.',
  ],
  FIRMA_VISIBILE_FUORI_AREA: [
    'esame',
    'Una firma visibile sta fuori dallo spazio lasciato per le firme: controlla che non nasconda il testo; fa fede il documento mostrato da Varco.',
  ],
  FIRMA_VISIBILE_AREA_ALTRUI: [
    'esame',
    'Una firma visibile sta nello spazio lasciato per la firma di un’altra parte: controlla per chi ha firmato ciascuno; fa fede il documento mostrato da Varco.',
  ],
  METADATI_AGGIORNATI: ['nota', 'Il programma di firma ha aggiornato i metadati del PDF: il contenuto delle pagine non è cambiato.'],
} as const;
