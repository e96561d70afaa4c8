/**
 * The file against the document that Varco generated: said only beside an original, of which alone they may speak. Each of the first is a
 * whole diagnosis with its remedy, told without any other (see `storia.ts`). `{quando}`: an instant in Italy.
 */
const SENZA_TOCCARLO =
  'scaricalo di nuovo da questa pagina e firmalo senza aprirlo con altri programmi e senza salvarlo o stamparlo in PDF';
const COME_USCITO = 'il file firmato così come lo ha scritto il programma di firma';

export const MOTIVI_ORIGINALE = {
  ALTRO_DOCUMENTO: [
    'rifiuto',
    'Il file non è il documento generato da Varco, oppure un programma ne ha riscritto le pagine (per esempio stampandolo in PDF): scarica il documento da questa pagina, firmalo così com’è e carica quello.',
  ],
  ALTRO_ESEMPLARE: [
    'rifiuto',
    'Il file è un altro esemplare dello stesso atto, preparato {quando}: scarica il documento da questa pagina, firma quello e caricalo.',
  ],
  PDF_RISALVATO: [
    'rifiuto',
    'Il documento è lo stesso, ma prima della firma, o nel firmarlo, un programma lo ha risalvato e ha riscritto il PDF: ' +
      SENZA_TOCCARLO +
      '. Se succede ancora, scegli la firma in formato .p7m.',
  ],
  RISALVATO_DOPO_LA_FIRMA: [
    'rifiuto',
    'Il documento è lo stesso, ma dopo la firma un programma lo ha risalvato e ha riscritto il PDF, così che la firma non si può più controllare: carica ' +
      COME_USCITO +
      ', senza aprirlo con altri programmi e senza salvarlo o stamparlo in PDF.',
  ],
  RISALVATO_TRA_LE_FIRME: [
    'rifiuto',
    'Il documento è lo stesso, ma tra una firma e l’altra un programma lo ha risalvato e ha riscritto il PDF: riprendi ' +
      COME_USCITO +
      ' la prima volta e fai mettere su quello le altre firme, senza salvarlo o stamparlo in PDF.',
  ],
  RISALVATO_SENZA_FIRMA: [
    'rifiuto',
    'Il documento è lo stesso, ma un programma lo ha risalvato e il PDF non contiene alcuna firma: se lo hai firmato carica ' +
      COME_USCITO +
      ', altrimenti ' +
      SENZA_TOCCARLO +
      '.',
  ],
  TIMBRATO_PRIMA_DELLA_FIRMA: [
    'rifiuto',
    'Prima della firma è stato aggiunto qualcosa alle pagine, di solito il timbro di protocollo: firma il documento così come lo scarichi da Varco e protocollalo dopo, senza timbrare il file.',
  ],
  TIMBRATO_DOPO_LA_FIRMA: [
    'rifiuto',
    `Dopo la firma è stato aggiunto qualcosa alle pagine, di solito il timbro di protocollo: carica ${COME_USCITO}, prima della protocollazione.`,
  ],
  TIMBRATO_TRA_LE_FIRME: [
    'rifiuto',
    'Tra una firma e l’altra è stato aggiunto qualcosa alle pagine, di solito il timbro di protocollo: riprendi ' +
      COME_USCITO +
      ' la prima volta, fai mettere su quello le altre firme e protocollalo dopo, senza timbrare il file.',
  ],
  TIMBRATO_SENZA_FIRMA: [
    'rifiuto',
    'Alle pagine è stato aggiunto qualcosa, di solito il timbro di protocollo, e il PDF non contiene alcuna firma: se lo hai firmato carica ' +
      COME_USCITO +
      ', prima della protocollazione; altrimenti scaricalo di nuovo da questa pagina, firmalo e protocollalo dopo.',
  ],
  MODIFICATO_PRIMA_DELLA_FIRMA: ['rifiuto', `Prima della firma un programma ha cambiato il documento: ${SENZA_TOCCARLO}.`],
  MODIFICATO_SENZA_FIRMA: [
    'rifiuto',
    `Un programma ha cambiato il documento, che non contiene alcuna firma: se lo hai firmato carica ${COME_USCITO}, altrimenti ${SENZA_TOCCARLO}.`,
  ],
  ORIGINALE_FUORI_CATENA: [
    'rifiuto',
    'Il PDF contiene il documento di Varco ma il suo indice lo scavalca e mostra altro: scarica il documento da questa pagina, firmalo così com’è e carica quello.',
  ],
  FIRMA_VISIBILE_FUORI_AREA: [
    'esame',
    'Una firma visibile sta fuori dallo spazio lasciato per le firme: controlla che non nasconda il testo; fa fede il documento mostrato da Varco.',
  ],
  FIRMA_VISIBILE_AREA_ALTRUI: [
    'esame',
    'Una firma visibile sta nello spazio lasciato per la firma di un’altra parte: controlla per chi ha firmato ciascuno; fa fede il documento mostrato da Varco.',
  ],
} as const;
