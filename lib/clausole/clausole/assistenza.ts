import { z } from 'zod';
import { enumera } from '@/lib/core/parole';
import { definisci, obbligatorio } from '../definizione';

const CANALI = { EMAIL: 'per posta elettronica', PEC: 'con posta elettronica certificata' } as const;
const ANNUNCI = {
  AVVISO: 'con avviso pubblicato dall’Erogatore',
  MESSAGGIO: 'con messaggio di posta elettronica al Fruitore',
  ENTRAMBI: 'con avviso sul servizio o con messaggio al Fruitore',
} as const;
const COME = {
  AVVISO: 'L’avviso di interruzione lo pubblica l’ufficio.',
  MESSAGGIO: 'Gli avvisi di interruzione li manda l’ufficio.',
  ENTRAMBI: 'Gli avvisi di interruzione li manda l’ufficio.',
} as const;

/** CA-23, FU-09, FU-10, SA-18, RT-04: when the service runs, where faults are reported, how interruptions are told. */
export const assistenza = definisci({
  chiave: 'assistenza',
  versione: 2,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Assistenza e guasti',
  schema: z.object({
    indirizzi: z.array(z.email('Scrivi un indirizzo di posta per riga.')).min(1, 'Scrivi almeno un indirizzo.'),
    inCopia: z.array(z.email('Scrivi un indirizzo di posta per riga.')),
    canale: z.enum(['EMAIL', 'PEC']),
    /** At every hour of every day. */
    continuo: z.boolean(),
    interruzioni: z.enum(['AVVISO', 'MESSAGGIO', 'ENTRAMBI']),
  }),
  esempio: { indirizzi: ['assistenza@comune.example'], inCopia: [], canale: 'EMAIL', continuo: true, interruzioni: 'ENTRAMBI' },
  modulo: {
    indirizzi: { etichetta: 'Indirizzi a cui si segnalano i guasti', aiuto: 'Uno per riga.' },
    inCopia: { etichetta: 'Indirizzi in copia', aiuto: 'Uno per riga. Vuoto: nessuno.' },
    canale: { etichetta: 'Come si segnalano', voci: { EMAIL: 'Per posta elettronica', PEC: 'Con posta certificata' } },
    continuo: { etichetta: 'Il servizio è attivo a ogni ora di ogni giorno' },
    interruzioni: {
      etichetta: 'Come si annunciano le interruzioni programmate',
      voci: { AVVISO: 'Con un avviso pubblicato', MESSAGGIO: 'Con un messaggio all’ente', ENTRAMBI: 'In un modo o nell’altro' },
    },
  },
  testo: {
    titolo: 'Assistenza e guasti',
    commi: [
      'Il servizio è attivo {{orario_servizio}}, salvo guasti e manutenzioni.',
      'I guasti e i malfunzionamenti si segnalano {{canale_guasti}}: {{recapiti}}.',
      'Le interruzioni programmate sono annunciate {{annuncio_interruzioni}}, insieme all’ora prevista di ripresa.',
      'Le modifiche del servizio sono annunciate allo stesso modo.',
    ],
  },
  segnaposti: {
    orario_servizio: obbligatorio('«a ogni ora di ogni giorno», dove lo è'),
    canale_guasti: obbligatorio('«per posta elettronica» oppure «con posta elettronica certificata»'),
    recapiti: obbligatorio('gli indirizzi a cui si segnalano i guasti'),
    annuncio_interruzioni: obbligatorio('come si annunciano le interruzioni programmate'),
  },
  valori: ({ indirizzi, inCopia, canale, continuo, interruzioni }) => ({
    orario_servizio: continuo ? 'a ogni ora di ogni giorno' : null,
    canale_guasti: CANALI[canale],
    recapiti: `${enumera(indirizzi)}${inCopia.length === 0 ? '' : ` e, in copia, ${enumera(inCopia)}`}`,
    annuncio_interruzioni: ANNUNCI[interruzioni],
  }),
  regole: () => ({}),
  come: ({ interruzioni }) =>
    `I recapiti sono scritti qui e nell’atto; le pagine di errore portano ai contatti dell’ufficio. ${COME[interruzioni]}`,
});
