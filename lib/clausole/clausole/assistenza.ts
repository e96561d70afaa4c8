import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';
import { enumera } from '@/lib/core/parole';

/** CA-23, FU-10, SA-18, RT-04: where faults are reported, how interruptions are told. */
export const assistenza = definisci({
  chiave: 'assistenza',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Assistenza e guasti',
  schema: z.object({ indirizzi: z.array(z.email()).min(1) }),
  modulo: { indirizzi: { etichetta: 'Indirizzi a cui si segnalano i guasti', aiuto: 'Uno per riga.' } },
  testo: {
    titolo: 'Assistenza e guasti',
    commi: [
      'I guasti e i malfunzionamenti si segnalano per posta elettronica: {{recapiti}}.',
      'Le interruzioni programmate sono annunciate con avviso sul servizio o con messaggio al Fruitore, insieme all’ora prevista di ripresa.',
    ],
  },
  segnaposti: {
    recapiti: obbligatorio('gli indirizzi a cui si segnalano i guasti'),
  },
  valori: ({ indirizzi }) => ({ recapiti: enumera(indirizzi) }),
  regole: () => ({}),
  come: () =>
    'I recapiti sono scritti qui e nell’atto; le pagine di errore portano ai contatti dell’ufficio. Gli avvisi di interruzione li manda l’ufficio.',
});
