import { z } from 'zod';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
import { cita } from '../articolo/norme';

/** CH-10: lapses when ANPR serves this fruitore, upon a recorded ascertainment; the act says why ANPR does not serve it yet. */
export const decadenza = definisci({
  chiave: 'decadenza',
  versione: 1,
  parte: 'DURATA',
  nome: 'Decadenza per ANPR',
  schema: z.object({ prevista: z.boolean(), motivoAnpr: z.string().nullable() }),
  esempio: { prevista: true, motivoAnpr: null },
  modulo: {
    prevista: { etichetta: 'La convenzione decade quando l’Anagrafe nazionale serve l’ente' },
    motivoAnpr: null,
  },
  testo: {
    titolo: 'Decadenza',
    commi: [
      'La convenzione decade quando è accertato, con atto dell’Erogatore, che {{causa_decadenza}} ({{norma_anpr}}).',
      'Alla data dell’atto l’accesso attraverso l’Anagrafe nazionale non è ancora assicurato: {{motivo_anpr}}.',
    ],
  },
  segnaposti: {
    causa_decadenza: obbligatorio('«l’Anagrafe nazionale della popolazione residente assicura l’accesso al Fruitore»'),
    norma_anpr: tralasciabile('la norma sull’Anagrafe nazionale, in vigore alla data dell’atto'),
    motivo_anpr: obbligatorio('perché l’Anagrafe nazionale non serve ancora quell’ente, dove l’ufficio lo ha scritto'),
  },
  valori: ({ prevista, motivoAnpr }, { data }) =>
    prevista
      ? {
          causa_decadenza: 'l’Anagrafe nazionale della popolazione residente assicura l’accesso al Fruitore',
          norma_anpr: cita('dpcm-194', data),
          motivo_anpr: motivoAnpr,
        }
      : null,
  senza: { decadenzaAnpr: false },
  regole: ({ prevista }) => ({ decadenzaAnpr: prevista }),
  come: ({ prevista }) =>
    prevista
      ? 'La decadenza si dichiara con un atto motivato di accertamento: non è mai automatica.'
      : 'Non prevista in questa convenzione.',
});
