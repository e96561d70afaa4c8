import type { BancaNegliAtti } from '@/lib/core/banca';

/** The population register in the words of an act. */
export const NEGLI_ATTI: BancaNegliAtti = {
  interessati: 'chi è o è stato iscritto nell’anagrafe, residente in Italia o all’estero, e i suoi familiari',
  ricercati: 'una persona, una famiglia o un indirizzo',
  glossario: [
    ['AIRE', 'Anagrafe degli italiani residenti all’estero.'],
    ['ANPR', 'Anagrafe nazionale della popolazione residente, tenuta dal Ministero dell’interno.'],
    ['APR', 'Anagrafe della popolazione residente nel Comune.'],
    ['Convivenza', 'Persone che abitano insieme per motivi religiosi, di cura, di assistenza, militari o di pena.'],
    [
      'Famiglia anagrafica',
      'Persone legate da matrimonio, unione civile, parentela, affinità, adozione, tutela o affetto, che abitano insieme.',
    ],
    ['Visura', 'Ciò che si vede a schermo di una persona, di una famiglia o di un indirizzo; non è un certificato.'],
  ],
  sigle: 'APR: anagrafe della popolazione residente. AIRE: anagrafe degli italiani residenti all’estero.',
  esempio: {
    profilo: 'M',
    motivoProfilo: 'Servono la famiglia e l’iscrizione, non gli altri atti di stato civile.',
    visure: ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'],
    motivoVisure: 'Verifica delle condizioni per l’assistenza.',
    finalita: [
      { descrizione: 'accertamento della residenza degli assistiti', base: 'legge 23 dicembre 1978, n. 833' },
      { descrizione: 'notifica degli atti dell’ente', base: 'art. 137 del codice di procedura civile' },
    ],
  },
};
