import { z } from 'zod';
import { definisci } from '../definizione';
import { conLettere } from '../parole';

const PRATICA = {
  FACOLTATIVO: 'Per ogni richiesta l’operatore dichiara la finalità perseguita e, se c’è, il riferimento della pratica.',
  OBBLIGATORIO: 'Per ogni richiesta l’operatore dichiara la finalità perseguita e il riferimento della pratica.',
  OPACO:
    'Per ogni richiesta l’operatore dichiara la finalità perseguita e un codice di riferimento attribuito dal Fruitore, del quale l’Erogatore non conosce il significato.',
} as const;

const COME = {
  FACOLTATIVO: 'La ricerca chiede la finalità; il riferimento della pratica è facoltativo e resta nel registro.',
  OBBLIGATORIO: 'La ricerca non parte senza finalità e riferimento della pratica; entrambi restano nel registro.',
  OPACO: 'La ricerca non parte senza finalità e codice opaco; il codice resta nel registro e l’ufficio non lo interpreta.',
} as const;

/** SA-04: the functions that justify the link are stated for every request; CA-25: when they end, the convenzione ends. */
export const finalita = definisci({
  chiave: 'finalita',
  versione: 2,
  parte: 'FINALITA',
  nome: 'Finalità e riferimento della pratica',
  schema: z.object({
    riferimentoPratica: z.enum(['FACOLTATIVO', 'OBBLIGATORIO', 'OPACO']),
    /** What has been granted; null in a model. */
    concesse: z
      .array(z.object({ codice: z.string().min(1), descrizione: z.string().min(1), base: z.string() }))
      .min(1, 'Concedi almeno una finalità.')
      .nullable(),
  }),
  articolo: ({ riferimentoPratica, concesse }, { finalita: richieste }) => ({
    titolo: 'Finalità',
    commi: [
      conLettere(
        'La consultazione serve esclusivamente alle seguenti finalità istituzionali del Fruitore',
        (concesse ?? richieste).map(({ descrizione, base }) => `${descrizione} (${base})`),
      ),
      PRATICA[riferimentoPratica],
      'Se una finalità viene meno il Fruitore lo comunica subito all’Erogatore; se vengono meno tutte, la convenzione è risolta.',
    ],
  }),
  regole: ({ riferimentoPratica, concesse }) => ({ riferimentoPratica, finalita: concesse }),
  come: ({ riferimentoPratica }) => COME[riferimentoPratica],
});
