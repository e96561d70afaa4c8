import { z } from 'zod';
import { definisci } from '../definizione';
import { codici, NOMI_CAUSALE } from '../denominazioni';
import { cita } from '../norme';
import { enumera, quanti } from '../parole';

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
  articolo: ({ erogatore, fruitoreGiorni }, { data }) => {
    const nomi = (immediato: boolean) =>
      enumera(
        erogatore.filter((voce) => voce.immediato === immediato).map((voce) => NOMI_CAUSALE[voce.causale]),
        'o',
      );
    return {
      titolo: 'Recesso',
      commi: [
        ...(nomi(false)
          ? [
              `L’Erogatore può recedere in ogni momento per ${nomi(false)}, con lettera raccomandata o posta elettronica certificata che ne indichi la ragione e la data di effetto (${cita('procedimento-recesso', data)}).`,
            ]
          : []),
        ...(nomi(true)
          ? [`L’Erogatore può recedere con effetto immediato per ${nomi(true)}, senza che al Fruitore spetti alcun indennizzo.`]
          : []),
        ...(fruitoreGiorni === null
          ? []
          : [
              `Il Fruitore può recedere quando mutano le circostanze di fatto o di diritto, con preavviso di almeno ${quanti(fruitoreGiorni, 'giorno', 'giorni')} dato con lettera raccomandata o posta elettronica certificata.`,
            ]),
      ],
    };
  },
  regole: ({ erogatore, fruitoreGiorni }) => ({ recessoErogatore: erogatore, recessoFruitoreGiorni: fruitoreGiorni }),
  come: ({ fruitoreGiorni }) =>
    `Le cause ammesse sono le sole che l’atto di recesso propone; l’effetto immediato chiude sessioni e credenziali nello stesso istante.${fruitoreGiorni === null ? '' : ` Il preavviso del fruitore è di ${quanti(fruitoreGiorni, 'giorno', 'giorni')}.`}`,
});
