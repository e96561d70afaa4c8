import { z } from 'zod';
import { banca, BANCHE } from '@/lib/banche/domain/elenco';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
import { cita } from '../articolo/norme';

/** Of which data bank the act is: its name stands in the article, its fields and visure are all that the other clauses may grant. */
export const oggetto = definisci({
  chiave: 'oggetto',
  versione: 2,
  parte: 'CONTESTO',
  nome: 'Oggetto',
  schema: z.object({
    banca: z.enum(
      BANCHE.map(({ codice }) => codice),
      'Scegli la banca dati.',
    ),
  }),
  esempio: { banca: BANCHE[0].codice },
  modulo: {
    banca: { etichetta: 'Banca dati', voci: Object.fromEntries(BANCHE.map(({ codice, nome }) => [codice, nome])), soloModello: true },
  },
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
  valori: ({ banca: codice }, { data }) => ({
    banca_dati: banca(codice)?.nomeEsteso ?? codice,
    norma_acquisizione: cita('documentazione-43', data),
  }),
  regole: ({ banca: codice }) => ({ bancaDati: codice }),
  come: ({ banca: codice }) =>
    `Si consulta ${banca(codice)?.nomeEsteso ?? codice}, solo attraverso Varco, che applica le clausole firmate; ` +
    'il registro indica la versione delle clausole di ogni richiesta.',
});
