import { z } from 'zod';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
import { cita } from '../articolo/norme';

/**
 * CA-16: who signs, in which order and how. Agreements between administrations are null without a digital or an advanced signature (L.
 * 241/1990, art. 15, c. 2-bis): a signature by hand is left to a fruitore that is none, where the comune admits it, and for the convenzione
 * alone: what follows it is written and signed one act at a time, over the years, and only a digital signature is verified each time.
 */
export const sottoscrizione = definisci({
  chiave: 'sottoscrizione',
  versione: 1,
  parte: 'DURATA',
  nome: 'Sottoscrizione',
  schema: z.object({ autografa: z.boolean() }),
  esempio: { autografa: false },
  modulo: {
    autografa: {
      etichetta: 'È ammessa, in via eccezionale, la firma autografa',
      aiuto: 'Della sola convenzione, e solo per un ente che non è una pubblica amministrazione.',
    },
  },
  testo: {
    titolo: 'Sottoscrizione',
    commi: [
      'La convenzione è sottoscritta con firma digitale ({{norma_firma}}), {{ordine}}. La stessa persona non può firmare per entrambe le parti.',
      'La data della convenzione è quella dell’ultima sottoscrizione, da cui ha effetto.',
      'Il Fruitore che non è una pubblica amministrazione può, in via eccezionale, {{autografa}}.',
    ],
  },
  segnaposti: {
    ordine: obbligatorio('chi firma per primo e chi dopo'),
    autografa: obbligatorio('la firma autografa, dove è ammessa'),
    norma_firma: tralasciabile('la norma sulla firma digitale'),
  },
  valori: ({ autografa }, { data }) => ({
    ordine: 'prima dal Fruitore e poi dall’Erogatore',
    autografa: autografa
      ? 'firmare la convenzione di proprio pugno davanti a un incaricato dell’Erogatore, che ne accerta l’identità e conserva l’originale; ' +
        'gli atti successivi si firmano con firma digitale'
      : null,
    norma_firma: cita('cad-24', data),
  }),
  senza: { firme: ['FRUITORE', 'EROGATORE'], firmaAutografa: false },
  regole: ({ autografa }) => ({ firme: ['FRUITORE', 'EROGATORE'], firmaAutografa: autografa }),
  come: ({ autografa }) =>
    `Varco verifica le firme, una per volta e in quest’ordine; la stessa persona non firma per entrambe le parti.${autografa ? ' La firma autografa vale per la sola convenzione e si registra con la scansione e la dichiarazione di chi l’ha raccolta; nomine, designazioni e atti aggiuntivi si firmano con firma digitale.' : ''}`,
});
