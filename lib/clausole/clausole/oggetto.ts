import { z } from 'zod';
import { definisci } from '../definizione';
import { cita } from '../norme';

export const oggetto = definisci({
  chiave: 'oggetto',
  versione: 1,
  parte: 'CONTESTO',
  nome: 'Oggetto',
  schema: z.object({
    /** The data bank, as the title of the act calls it. */
    bancaDati: z.string().min(3),
  }),
  articolo: ({ bancaDati }, { data }) => ({
    titolo: 'Oggetto e contesto',
    commi: [
      `L’Erogatore consente al Fruitore di consultare per via telematica ${bancaDati}, nei limiti e con le garanzie della presente convenzione (${cita('documentazione-43', data)}).`,
      'Le premesse e gli allegati fanno parte della convenzione. Essa segue le dieci parti indicate dalle linee guida nazionali; le clausole qui sottoscritte sono le stesse che il sistema di consultazione applica.',
    ],
  }),
  regole: () => ({}),
  come: () =>
    'Ogni consultazione avviene attraverso Varco, che applica le clausole firmate; il registro indica la versione delle clausole di ogni richiesta.',
});
