import { z } from 'zod';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
import { codici, NOMI_CAUSALE } from '../denominazioni';
import { cita } from '../articolo/norme';
import { enumera, quanti } from '@/lib/core/parole';

const causale = z.object({
  causale: z.enum(codici(NOMI_CAUSALE)),
  immediato: z.boolean(),
});

/** CA-15: at any time for a stated cause, at once for public interest, the fruitore with notice; CH-12: public interest or new law. */
export const recesso = definisci({
  chiave: 'recesso',
  versione: 1,
  parte: 'DURATA',
  nome: 'Recesso',
  schema: z
    .object({ erogatore: z.array(causale), fruitoreGiorni: z.int().min(0).max(365).nullable() })
    .refine(
      ({ erogatore }) => new Set(erogatore.map((voce) => voce.causale)).size === erogatore.length,
      'Ogni causa di recesso va indicata una sola volta.',
    ),
  esempio: { erogatore: [{ causale: 'INTERESSE_PUBBLICO', immediato: true }], fruitoreGiorni: 30 },
  modulo: {
    erogatore: {
      etichetta: 'Cause per cui il comune può recedere',
      perVoce: 'causale',
      campi: { causale: { etichetta: 'Causa', voci: NOMI_CAUSALE }, immediato: { etichetta: 'con effetto immediato' } },
    },
    fruitoreGiorni: { etichetta: 'Giorni di preavviso con cui recede l’ente', aiuto: 'Vuoto: l’ente non recede.' },
  },
  testo: {
    titolo: 'Recesso',
    commi: [
      'L’Erogatore può recedere in ogni momento per {{cause_recesso}}, con lettera raccomandata o posta elettronica certificata che ne indichi la ragione e la data di effetto ({{norma_recesso}}).',
      'L’Erogatore può recedere con effetto immediato per {{cause_recesso_immediato}}, senza che al Fruitore spetti alcun indennizzo.',
      'Il Fruitore può recedere quando mutano le circostanze di fatto o di diritto, con preavviso di almeno {{preavviso_fruitore}} dato con lettera raccomandata o posta elettronica certificata.',
    ],
  },
  segnaposti: {
    cause_recesso: obbligatorio('le cause per cui l’Erogatore recede con una data di effetto'),
    norma_recesso: tralasciabile('la norma sul recesso, in vigore alla data dell’atto'),
    cause_recesso_immediato: obbligatorio('le cause per cui l’Erogatore recede subito'),
    preavviso_fruitore: obbligatorio('il preavviso con cui recede il Fruitore, dove può recedere'),
  },
  valori: ({ erogatore, fruitoreGiorni }, { data }) => {
    const cause = (immediato: boolean): string | null =>
      enumera(
        erogatore.filter((voce) => voce.immediato === immediato).map((voce) => NOMI_CAUSALE[voce.causale]),
        'o',
      ) || null;
    return {
      cause_recesso: cause(false),
      norma_recesso: cita('procedimento-recesso', data),
      cause_recesso_immediato: cause(true),
      preavviso_fruitore: fruitoreGiorni === null ? null : quanti(fruitoreGiorni, 'giorno', 'giorni'),
    };
  },
  regole: ({ erogatore, fruitoreGiorni }) => ({ recessoErogatore: erogatore, recessoFruitoreGiorni: fruitoreGiorni }),
  come: ({ fruitoreGiorni }) =>
    `Le cause ammesse sono le sole che l’atto di recesso propone; l’effetto immediato chiude sessioni e credenziali nello stesso istante.${fruitoreGiorni === null ? '' : ` Il preavviso del fruitore è di ${quanti(fruitoreGiorni, 'giorno', 'giorni')}.`}`,
});
