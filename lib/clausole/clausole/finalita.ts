import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';

const PRATICA = {
  FACOLTATIVO: 'il riferimento della pratica, se c’è',
  OBBLIGATORIO: 'il riferimento della pratica',
  OPACO: 'un codice di riferimento attribuito dal Fruitore, del quale l’Erogatore non conosce il significato',
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
  esempio: { riferimentoPratica: 'OBBLIGATORIO', concesse: null },
  modulo: {
    riferimentoPratica: {
      etichetta: 'Riferimento della pratica a ogni richiesta',
      voci: { FACOLTATIVO: 'Facoltativo', OBBLIGATORIO: 'Obbligatorio', OPACO: 'Un codice che l’ufficio non legge' },
    },
    concesse: null,
  },
  testo: {
    titolo: 'Finalità',
    commi: [
      'La consultazione serve esclusivamente alle seguenti finalità istituzionali del Fruitore:\n' + '- {{finalita}}',
      'Per ogni richiesta l’operatore dichiara la finalità perseguita e {{riferimento_pratica}}.',
      'Se una finalità viene meno il Fruitore lo comunica subito all’Erogatore; se vengono meno tutte, la convenzione è risolta.',
    ],
  },
  segnaposti: {
    finalita: obbligatorio('le finalità concesse con la loro base di legge, una per riga dell’elenco'),
    riferimento_pratica: obbligatorio('il riferimento della pratica o il codice che l’operatore dichiara a ogni richiesta'),
  },
  valori: ({ riferimentoPratica, concesse }, { finalita: richieste }) => ({
    finalita: (concesse ?? richieste).map(({ descrizione, base }) => `${descrizione} (${base})`).join('\n') || null,
    riferimento_pratica: PRATICA[riferimentoPratica],
  }),
  regole: ({ riferimentoPratica, concesse }) => ({ riferimentoPratica, finalita: concesse }),
  come: ({ riferimentoPratica }) => COME[riferimentoPratica],
});
