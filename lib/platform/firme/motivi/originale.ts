import type { VoceMotivo } from './voce';

/**
 * The file against the document that Varco generated: said only beside an original, of which alone they may speak. Each of the first is a
 * whole diagnosis with its remedy, told without any other (see `storia.ts`). `{quando}`: an instant in Italy; `{quale}`: what it calls itself.
 */
const SENZA_TOCCARLO =
  'scaricalo di nuovo da questa pagina e firmalo senza aprirlo con altri programmi e senza salvarlo o stamparlo in PDF';
/** True for who signs second too, to whom its page gives the other party's copy. */
const QUELLO_DA_FIRMARE = 'scarica da questa pagina il file da firmare (la copia dell’altra parte, se ha già firmato)';
const TIMBRO_DOPO = 'il timbro di protocollo va messo dopo, su una copia';
const COME_USCITO = 'il file firmato così come lo ha scritto il programma di firma';

/** Its pages can no longer be compared: nobody knows whether they say the same. */
const RISCRITTO =
  'Il file si presenta come il documento da firmare qui, ma un programma ne ha riscritto le pagine (stampandolo, convertendolo o timbrandolo)';

export const MOTIVI_ORIGINALE = {
  ALTRO_ATTO: {
    gravita: 'rifiuto',
    fatto: 'Il file è un altro documento, non quello da firmare qui',
    rimedio: `si presenta come «{quale}», preparato {quando}; ${QUELLO_DA_FIRMARE}, firmalo così com’è e carica quello`,
  },
  ALTRO_DOCUMENTO: {
    gravita: 'rifiuto',
    fatto:
      'Il file non è il documento da firmare qui, oppure un programma ne ha riscritto le pagine (per esempio stampandolo in PDF o mettendoci il timbro di protocollo)',
    rimedio: `${QUELLO_DA_FIRMARE}, firmalo così com’è e carica quello; ${TIMBRO_DOPO}`,
  },
  ALTRO_ESEMPLARE: {
    gravita: 'rifiuto',
    fatto: 'Il file è un altro esemplare dello stesso atto',
    rimedio: `è stato preparato {quando}; ${QUELLO_DA_FIRMARE}, firma quello e caricalo`,
  },
  PDF_RISALVATO: {
    gravita: 'rifiuto',
    fatto: 'Il documento è lo stesso, ma prima della firma, o nel firmarlo, un programma lo ha risalvato e ha riscritto il PDF',
    rimedio: `${SENZA_TOCCARLO}. Se succede ancora, scegli la firma in formato .p7m`,
  },
  RISALVATO_DOPO_LA_FIRMA: {
    gravita: 'rifiuto',
    fatto:
      'Il documento è lo stesso, ma dopo la firma un programma lo ha risalvato e ha riscritto il PDF, così che la firma non si può più controllare',
    rimedio: `carica ${COME_USCITO}, senza aprirlo con altri programmi e senza salvarlo o stamparlo in PDF`,
  },
  RISALVATO_TRA_LE_FIRME: {
    gravita: 'rifiuto',
    fatto: 'Il documento è lo stesso, ma tra una firma e l’altra un programma lo ha risalvato e ha riscritto il PDF',
    rimedio: `riprendi ${COME_USCITO} la prima volta e fai mettere su quello le altre firme, senza salvarlo o stamparlo in PDF`,
  },
  RISALVATO_SENZA_FIRMA: {
    gravita: 'rifiuto',
    fatto: 'Il documento è lo stesso, ma un programma lo ha risalvato e il PDF non contiene alcuna firma',
    rimedio: `se lo hai firmato carica ${COME_USCITO}, altrimenti ${SENZA_TOCCARLO}`,
  },
  RISCRITTO_PRIMA_DELLA_FIRMA: {
    gravita: 'rifiuto',
    fatto: `${RISCRITTO} prima della firma`,
    rimedio: `${SENZA_TOCCARLO}; ${TIMBRO_DOPO}`,
  },
  RISCRITTO_DOPO_LA_FIRMA: {
    gravita: 'rifiuto',
    fatto: `${RISCRITTO} dopo la firma`,
    rimedio: `carica ${COME_USCITO}, prima della protocollazione e senza stamparlo o convertirlo in PDF`,
  },
  RISCRITTO_TRA_LE_FIRME: {
    gravita: 'rifiuto',
    fatto: `${RISCRITTO} tra una firma e l’altra`,
    rimedio: `riprendi ${COME_USCITO} la prima volta e fai mettere su quello le altre firme; ${TIMBRO_DOPO}`,
  },
  RISCRITTO_SENZA_FIRMA: {
    gravita: 'rifiuto',
    fatto: `${RISCRITTO}, e il PDF non contiene alcuna firma`,
    rimedio: `se lo hai firmato carica ${COME_USCITO}, altrimenti ${SENZA_TOCCARLO}; ${TIMBRO_DOPO}`,
  },
  TIMBRATO_PRIMA_DELLA_FIRMA: {
    gravita: 'rifiuto',
    fatto: 'Prima della firma è stato aggiunto qualcosa alle pagine, di solito il timbro di protocollo',
    rimedio: `firma il documento così come lo scarichi da Varco, senza timbri; ${TIMBRO_DOPO}`,
  },
  TIMBRATO_DOPO_LA_FIRMA: {
    gravita: 'rifiuto',
    fatto: 'Dopo la firma è stato aggiunto qualcosa alle pagine, di solito il timbro di protocollo',
    rimedio: `carica ${COME_USCITO}, prima della protocollazione`,
  },
  TIMBRATO_TRA_LE_FIRME: {
    gravita: 'rifiuto',
    fatto: 'Tra una firma e l’altra è stato aggiunto qualcosa alle pagine, di solito il timbro di protocollo',
    rimedio: `riprendi ${COME_USCITO} la prima volta, fai mettere su quello le altre firme e protocollalo dopo, senza timbrare il file`,
  },
  TIMBRATO_SENZA_FIRMA: {
    gravita: 'rifiuto',
    fatto: 'Alle pagine è stato aggiunto qualcosa, di solito il timbro di protocollo, e il PDF non contiene alcuna firma',
    rimedio: `se lo hai firmato carica ${COME_USCITO}, prima della protocollazione; altrimenti scaricalo da questa pagina, firmalo e protocollalo dopo`,
  },
  MODIFICATO_PRIMA_DELLA_FIRMA: {
    gravita: 'rifiuto',
    fatto: 'Prima della firma un programma ha cambiato il documento',
    rimedio: SENZA_TOCCARLO,
  },
  MODIFICATO_SENZA_FIRMA: {
    gravita: 'rifiuto',
    fatto: 'Un programma ha cambiato il documento, che non contiene alcuna firma',
    rimedio: `se lo hai firmato carica ${COME_USCITO}, altrimenti ${SENZA_TOCCARLO}`,
  },
  ORIGINALE_FUORI_CATENA: {
    gravita: 'rifiuto',
    fatto: 'Il PDF contiene il documento di Varco ma il suo indice lo scavalca e mostra altro',
    rimedio: `${QUELLO_DA_FIRMARE}, firmalo così com’è e carica quello`,
  },
  FIRMA_VISIBILE_FUORI_AREA: {
    gravita: 'esame',
    fatto: 'Una firma visibile sta fuori dallo spazio lasciato per le firme',
    rimedio: 'controlla che non nasconda il testo; fa fede il documento mostrato da Varco',
  },
  FIRMA_VISIBILE_AREA_ALTRUI: {
    gravita: 'esame',
    fatto: 'Una firma visibile sta nello spazio lasciato per la firma di un’altra parte',
    rimedio: 'controlla per chi ha firmato ciascuno; fa fede il documento mostrato da Varco',
  },
} as const satisfies Readonly<Record<string, VoceMotivo>>;
