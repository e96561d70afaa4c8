import { z } from 'zod';
import { definisci } from '../definizione';
import { cita } from '../norme';

/** CH-10: lapses when ANPR serves this fruitore, upon a recorded ascertainment; the act says why ANPR does not serve it yet. */
export const decadenza = definisci({
  chiave: 'decadenza',
  versione: 1,
  parte: 'DURATA',
  nome: 'Decadenza per ANPR',
  schema: z.object({ prevista: z.boolean(), motivoAnpr: z.string().nullable() }),
  articolo: ({ prevista, motivoAnpr }, { data }) => ({
    titolo: 'Decadenza',
    commi: prevista
      ? [
          `La convenzione decade quando è accertato, con atto dell’Erogatore, che l’Anagrafe nazionale della popolazione residente assicura l’accesso al Fruitore (${cita('dpcm-194', data)}).`,
          ...(motivoAnpr === null
            ? []
            : [`Alla data dell’atto l’accesso attraverso l’Anagrafe nazionale non è ancora assicurato: ${motivoAnpr}.`]),
        ]
      : [],
  }),
  regole: ({ prevista }) => ({ decadenzaAnpr: prevista }),
  come: ({ prevista }) =>
    prevista
      ? 'La decadenza si dichiara con un atto motivato di accertamento: non è mai automatica.'
      : 'Non prevista in questa convenzione.',
});
