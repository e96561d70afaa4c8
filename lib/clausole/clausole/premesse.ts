import { z } from 'zod';
import { prosa } from '@/lib/core/testo/comporre-testo';
import { definisci, obbligatorio, tralasciabile } from '../definizione';

/**
 * CA-01, CH-01, LE-02: between whom, at whose request, upon which check, under which scheme and which law. Acts signed before the premises
 * stood among the clauses have these very words: other words are a new version of this clause.
 */
export const premesse = definisci({
  chiave: 'premesse',
  versione: 1,
  parte: 'PREMESSE',
  nome: 'Premesse',
  schema: z.object({}),
  esempio: {},
  testo: {
    titolo: 'Premesse',
    commi: [
      prosa`
Tra

[[erogatore]]

di seguito «Erogatore», e

[[fruitore]]

di seguito «Fruitore»,

## Premesse

Premesso che:

- il Fruitore ha chiesto di aderire con la domanda {{domanda}};
- la legittimità della domanda è stata valutata e attestata il {{attestazione}} ({{norma_attestazione}});
- lo schema della convenzione è stato approvato con atto {{approvazione}} ed è aperto all’adesione;

visti:

[[norme]]

tutto ciò premesso, le parti convengono e stipulano quanto segue.
`,
    ],
  },
  segnaposti: {
    domanda: obbligatorio('il numero della domanda di adesione e il suo protocollo, quando c’è'),
    attestazione: obbligatorio('il giorno in cui la legittimità è stata attestata'),
    norma_attestazione: tralasciabile('la norma che chiede l’attestazione'),
    approvazione: obbligatorio('l’atto del Comune che ha approvato lo schema, quando c’è'),
  },
  inserti: {
    erogatore: obbligatorio('il Comune e chi lo rappresenta'),
    fruitore: obbligatorio('l’ente, chi lo rappresenta e il suo referente'),
    norme: obbligatorio('le norme in vigore il giorno dell’atto'),
  },
  valori: () => null,
  senza: {},
  regole: () => ({}),
  come: () => 'Non è un articolo: dice tra chi è l’atto, da quale domanda viene e su quali norme poggia.',
});
