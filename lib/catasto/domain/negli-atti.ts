import type { BancaNegliAtti } from '@/lib/core/banca';

/** The cadastral register in the words of an act. */
export const NEGLI_ATTI: BancaNegliAtti = {
  interessati: 'chi è o è stato intestatario di un immobile o titolare di un diritto su di esso',
  ricercati: 'un soggetto, un immobile o un indirizzo',
  glossario: [
    ['Foglio, particella, subalterno', 'I numeri che, nel catasto di un comune, identificano un immobile.'],
    ['Intestatario', 'La persona, o l’ente, a cui il catasto attribuisce un diritto su un immobile, con la sua quota.'],
    ['Visura', 'Ciò che si vede a schermo di un soggetto o di un immobile; non è un certificato.'],
  ],
  sigle: null,
  esempio: {
    profilo: 'C2',
    motivoProfilo: 'Servono gli intestatari, per sapere a chi scrivere.',
    visure: ['VISURA_CATASTALE_IMMOBILE', 'VISURA_CATASTALE_SOGGETTO'],
    motivoVisure: 'Verifica di chi è tenuto al contributo.',
    finalita: [
      { descrizione: 'riscossione dei contributi di bonifica', base: 'regio decreto 13 febbraio 1933, n. 215' },
      { descrizione: 'notifica degli atti dell’ente', base: 'art. 137 del codice di procedura civile' },
    ],
  },
};
