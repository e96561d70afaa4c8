import { z } from 'zod';
import { prosa } from '@/lib/core/testo/comporre-testo';
import { definisci, obbligatorio } from '../definizione';

/** CA-16: how the act ends, and where the parties sign. Acts signed before it stood among the clauses have these very words. */
export const chiusura = definisci({
  chiave: 'chiusura',
  versione: 1,
  parte: 'CHIUSURA',
  nome: 'Chiusura',
  schema: z.object({}),
  esempio: {},
  testo: {
    titolo: 'Chiusura',
    commi: [
      prosa`
Letto, confermato e sottoscritto.

[[firme]]
`,
    ],
  },
  segnaposti: {},
  inserti: { firme: obbligatorio('gli spazi per le firme delle due parti') },
  valori: () => null,
  senza: {},
  regole: () => ({}),
  come: () => 'Non è un articolo: chiude l’atto prima delle firme.',
});
