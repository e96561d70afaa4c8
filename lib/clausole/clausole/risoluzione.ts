import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';
import { cita } from '../norme';

/** CH-11: at once where the breach cannot be remedied, otherwise a diffida with a term first; CA-25: the purposes have ended. */
export const risoluzione = definisci({
  chiave: 'risoluzione',
  versione: 1,
  parte: 'DURATA',
  nome: 'Risoluzione e diffida',
  schema: z.object({ diffida: z.boolean() }),
  testo: {
    titolo: 'Risoluzione',
    commi: [
      'L’Erogatore può risolvere la convenzione, con lettera raccomandata o posta elettronica certificata, quando il Fruitore viola i propri obblighi in modo non rimediabile o quando sono venute meno le finalità dell’accesso.',
      'Se alla violazione si può rimediare, l’Erogatore diffida prima il Fruitore ad adempiere entro un termine ({{norma_diffida}}); trascorso invano il termine, la convenzione può essere risolta.',
      'In ogni caso l’Erogatore può sospendere subito gli accessi a tutela delle persone interessate.',
    ],
  },
  segnaposti: {
    norma_diffida: obbligatorio('la norma sulla diffida, dove il modello la chiede prima della risoluzione'),
  },
  valori: ({ diffida }, { data }) => ({ norma_diffida: diffida ? cita('diffida', data) : null }),
  regole: ({ diffida }) => ({ diffida }),
  come: ({ diffida }) =>
    `La risoluzione chiude sessioni e credenziali nello stesso istante.${diffida ? ' Prima della risoluzione per inadempimento rimediabile il sistema chiede la diffida e ne attende il termine.' : ''}`,
});
