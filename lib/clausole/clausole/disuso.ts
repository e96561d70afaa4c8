import { z } from 'zod';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
import { quanti } from '@/lib/core/parole';

/** RT-10, SA-08, CA-09: anomalies, lasting disuse, operators who cannot be reached. */
export const disuso = definisci({
  chiave: 'disuso',
  versione: 1,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Anomalie e disuso',
  schema: z.object({
    /** Months without use; null: the comune decides case by case. */
    mesi: z.int().min(1).max(24).nullable(),
  }),
  esempio: { mesi: 6 },
  modulo: {
    mesi: { etichetta: 'Mesi senza uso dopo i quali le credenziali sono disattivate', aiuto: 'Vuoto: decide l’ufficio, caso per caso.' },
  },
  testo: {
    titolo: 'Anomalie e disuso',
    commi: [
      'L’Erogatore può disabilitare gli accessi quando rileva anomalie nell’uso o quando l’operatore non è reperibile, dandone notizia al Fruitore.',
      'Può disabilitare anche le credenziali che restano {{disuso_a_giudizio}}.',
      'Le credenziali non usate per {{termine_disuso}} sono disattivate.',
    ],
  },
  segnaposti: {
    disuso_a_giudizio: tralasciabile('«a lungo inutilizzate», dove non c’è un termine e decide l’ufficio'),
    termine_disuso: obbligatorio('dopo quanti mesi senza uso le credenziali sono disattivate, dove c’è un termine'),
  },
  valori: ({ mesi }) => ({
    disuso_a_giudizio: mesi === null ? 'a lungo inutilizzate' : null,
    termine_disuso: mesi === null ? null : quanti(mesi, 'mese', 'mesi'),
  }),
  senza: { inutilizzoMesi: null },
  regole: ({ mesi }) => ({ inutilizzoMesi: mesi }),
  come: ({ mesi }) =>
    mesi === null
      ? 'L’ultimo accesso di ciascuno è visibile in «Operatori»; decide l’ufficio.'
      : `Le verifiche indicano le credenziali inutilizzate da ${quanti(mesi, 'mese', 'mesi')}; l’ufficio le disattiva.`,
});
