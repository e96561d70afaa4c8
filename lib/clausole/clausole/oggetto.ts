import { z } from 'zod';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
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
  testo: {
    titolo: 'Oggetto e contesto',
    commi: [
      'L’Erogatore consente al Fruitore di consultare per via telematica {{banca_dati}}, nei limiti e con le garanzie della presente convenzione ({{norma_acquisizione}}).',
      'Le premesse e gli allegati fanno parte della convenzione. Essa segue le dieci parti indicate dalle linee guida nazionali; le clausole qui sottoscritte sono le stesse che il sistema di consultazione applica.',
    ],
  },
  segnaposti: {
    banca_dati: obbligatorio('la banca dati che si consulta'),
    norma_acquisizione: tralasciabile('la norma sull’acquisizione d’ufficio, in vigore alla data dell’atto'),
  },
  valori: ({ bancaDati }, { data }) => ({ banca_dati: bancaDati, norma_acquisizione: cita('documentazione-43', data) }),
  regole: () => ({}),
  come: () =>
    'Ogni consultazione avviene attraverso Varco, che applica le clausole firmate; il registro indica la versione delle clausole di ogni richiesta.',
});
