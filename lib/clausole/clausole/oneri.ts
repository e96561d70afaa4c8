import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';

const REGISTRAZIONE = {
  IN_CASO_D_USO: 'registrato solo in caso d’uso',
  ESENTE: 'esente dall’imposta di registro e dall’imposta di bollo secondo le norme vigenti',
} as const;

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
  esempio: { gratuita: true, speseAttoFruitore: false, registrazione: 'IN_CASO_D_USO' },
  modulo: {
    gratuita: { etichetta: 'La consultazione è gratuita' },
    speseAttoFruitore: { etichetta: 'Le spese dell’atto sono dell’ente' },
    registrazione: {
      etichetta: 'Registrazione dell’atto',
      voci: { IN_CASO_D_USO: 'Solo in caso d’uso', ESENTE: 'Esente da registro e bollo' },
    },
  },
  testo: {
    titolo: 'Oneri',
    commi: [
      'La consultazione è {{consultazione_gratuita}}. I costi del proprio collegamento a Internet sono del Fruitore.',
      'La consultazione è soggetta al {{rimborso}}.',
      'L’atto è {{registrazione}}.',
      'Le spese dell’atto e quelle che ne conseguono sono {{chi_paga_le_spese}}.',
    ],
  },
  segnaposti: {
    consultazione_gratuita: obbligatorio('«gratuita», dove lo è'),
    rimborso: obbligatorio('il rimborso dei costi, dove è dovuto'),
    registrazione: obbligatorio('se l’atto si registra o è esente'),
    chi_paga_le_spese: obbligatorio('«del Fruitore», dove le spese dell’atto sono sue'),
  },
  valori: ({ gratuita, speseAttoFruitore, registrazione }) => ({
    consultazione_gratuita: gratuita ? 'gratuita' : null,
    rimborso: gratuita ? null : 'rimborso dei costi indicati in allegato',
    registrazione: REGISTRAZIONE[registrazione],
    chi_paga_le_spese: speseAttoFruitore ? 'del Fruitore' : null,
  }),
  regole: () => ({}),
  come: ({ gratuita }) =>
    gratuita ? 'Nessun contatore di spesa: le consultazioni non generano addebiti.' : 'I costi si regolano fuori da Varco.',
});
