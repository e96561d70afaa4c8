import { z } from 'zod';
import { definisci } from '../definizione';
import { quanti } from '../parole';

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
  articolo: ({ mesi }) => ({
    titolo: 'Anomalie e disuso',
    commi: [
      'L’Erogatore può disabilitare gli accessi quando rileva anomalie nell’uso o quando l’operatore non è reperibile, dandone notizia al Fruitore.',
      mesi === null
        ? 'Può disabilitare anche le credenziali che restano a lungo inutilizzate.'
        : `Le credenziali non usate per ${quanti(mesi, 'mese', 'mesi')} sono disattivate.`,
    ],
  }),
  regole: ({ mesi }) => ({ inutilizzoMesi: mesi }),
  come: ({ mesi }) =>
    mesi === null
      ? 'L’ultimo accesso di ciascuno è visibile in «Operatori»; decide l’ufficio.'
      : `Le verifiche indicano le credenziali inutilizzate da ${quanti(mesi, 'mese', 'mesi')}; l’ufficio le disattiva.`,
});
