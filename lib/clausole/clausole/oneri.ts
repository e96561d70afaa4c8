import { z } from 'zod';
import { definisci } from '../definizione';

/** CA-16, CH-20: free of charge; who bears the costs of the act and of the connection; taxes. */
export const oneri = definisci({
  chiave: 'oneri',
  versione: 1,
  parte: 'ONERI',
  nome: 'Oneri',
  schema: z.object({
    gratuita: z.boolean(),
    speseAttoFruitore: z.boolean(),
    registrazione: z.enum(['IN_CASO_D_USO', 'ESENTE']),
  }),
  articolo: ({ gratuita, speseAttoFruitore, registrazione }) => ({
    titolo: 'Oneri',
    commi: [
      gratuita
        ? 'La consultazione è gratuita. I costi del proprio collegamento a Internet sono del Fruitore.'
        : 'La consultazione è soggetta al rimborso dei costi indicati in allegato.',
      `${registrazione === 'ESENTE' ? 'L’atto è esente dall’imposta di registro e dall’imposta di bollo secondo le norme vigenti.' : 'L’atto è registrato solo in caso d’uso.'}${speseAttoFruitore ? ' Le spese dell’atto e quelle che ne conseguono sono del Fruitore.' : ''}`,
    ],
  }),
  regole: () => ({}),
  come: ({ gratuita }) =>
    gratuita ? 'Nessun contatore di spesa: le consultazioni non generano addebiti.' : 'I costi si regolano fuori da Varco.',
});
