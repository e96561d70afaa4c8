import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';

/** CH-03: assigning and disabling credentials can be the commander's own prerogative; otherwise the comune's office enables. */
export const abilitazione = definisci({
  chiave: 'abilitazione',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Abilitazione',
  schema: z.object({ chi: z.enum(['UFFICIO', 'REFERENTE']) }),
  esempio: { chi: 'UFFICIO' },
  modulo: {
    chi: {
      etichetta: 'Chi abilita e disabilita gli operatori',
      voci: { UFFICIO: 'L’ufficio del comune', REFERENTE: 'Il comando o il referente dell’ente' },
    },
  },
  testo: {
    titolo: 'Abilitazione e disabilitazione',
    commi: [
      '{{ufficio_che_abilita}} abilita gli operatori su richiesta del Fruitore, entro il numero di accessi concesso.',
      'Assegnare gli accessi agli operatori e toglierli spetta {{comando_che_abilita}}, entro il numero concordato; l’annotazione nel sistema vale come comunicazione all’Erogatore.',
      'Il Fruitore può in ogni momento sospendere o disabilitare i propri operatori; l’Erogatore può farlo per tutti, nei casi previsti dalla convenzione.',
    ],
  },
  segnaposti: {
    ufficio_che_abilita: obbligatorio('«L’Erogatore», quando è l’ufficio ad abilitare'),
    comando_che_abilita: obbligatorio('«al comandante o a chi egli incarica», quando abilita il comando'),
  },
  valori: ({ chi }) => ({
    ufficio_che_abilita: chi === 'UFFICIO' ? 'L’Erogatore' : null,
    comando_che_abilita: chi === 'REFERENTE' ? 'al comandante o a chi egli incarica' : null,
  }),
  regole: ({ chi }) => ({ abilita: chi }),
  come: ({ chi }) =>
    chi === 'UFFICIO' ? 'Il referente chiede, l’ufficio abilita.' : 'Il referente o il comandante abilita e disabilita da sé, a ogni ora.',
});
