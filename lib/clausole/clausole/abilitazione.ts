import { z } from 'zod';
import { definisci } from '../definizione';

/** CH-03: assigning and disabling credentials can be the commander's own prerogative; otherwise the comune's office enables. */
export const abilitazione = definisci({
  chiave: 'abilitazione',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Abilitazione',
  schema: z.object({ chi: z.enum(['UFFICIO', 'REFERENTE']) }),
  articolo: ({ chi }) => ({
    titolo: 'Abilitazione e disabilitazione',
    commi: [
      chi === 'UFFICIO'
        ? 'L’Erogatore abilita gli operatori su richiesta del Fruitore, entro il numero di accessi concesso.'
        : 'Assegnare gli accessi agli operatori e toglierli spetta al comandante o a chi egli incarica, entro il numero concordato; l’annotazione nel sistema vale come comunicazione all’Erogatore.',
      'Il Fruitore può in ogni momento sospendere o disabilitare i propri operatori; l’Erogatore può farlo per tutti, nei casi previsti dalla convenzione.',
    ],
  }),
  regole: ({ chi }) => ({ abilita: chi }),
  come: ({ chi }) =>
    chi === 'UFFICIO' ? 'Il referente chiede, l’ufficio abilita.' : 'Il referente o il comandante abilita e disabilita da sé, a ogni ora.',
});
