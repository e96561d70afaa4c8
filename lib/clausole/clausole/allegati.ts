import { z } from 'zod';
import { definisci } from '../definizione';

/** LE-01, tenth part; CH-15: the adhesion is an integral part of the act. */
export const allegati = definisci({
  chiave: 'allegati',
  versione: 1,
  parte: 'ALLEGATI',
  nome: 'Allegati',
  schema: z.object({}),
  esempio: {},
  testo: {
    titolo: 'Allegati',
    commi: [
      'Fanno parte della convenzione: la domanda di adesione del Fruitore; l’allegato A, con le visure e i dati consultabili; l’allegato B, con l’elenco degli operatori indicati alla data dell’atto.',
    ],
  },
  segnaposti: {},
  valori: () => ({}),
  regole: () => ({}),
  come: () => 'Gli allegati sono nello stesso documento che le parti firmano.',
});
