import { z } from 'zod';
import { definisci, obbligatorio, tralasciabile } from '../definizione';
import { cita } from '../articolo/norme';

/** Art. 1454 c.c.: the term to comply is not under fifteen days. */
export const GIORNI_MINIMI_DIFFIDA = 15;

/** CH-11: at once where the breach cannot be remedied, otherwise a diffida with a term first; CA-25: the purposes have ended. */
export const risoluzione = definisci({
  chiave: 'risoluzione',
  versione: 1,
  parte: 'DURATA',
  nome: 'Risoluzione e diffida',
  schema: z.object({ diffida: z.boolean() }),
  esempio: { diffida: true },
  modulo: { diffida: { etichetta: 'Alla violazione rimediabile precede una diffida con un termine' } },
  testo: {
    titolo: 'Risoluzione',
    commi: [
      'L’Erogatore può risolvere la convenzione, con lettera raccomandata o posta elettronica certificata, quando il Fruitore viola i propri obblighi in modo non rimediabile o quando sono venute meno le finalità dell’accesso.',
      'Se alla violazione si può rimediare, l’Erogatore diffida prima per iscritto il Fruitore ad adempiere entro un termine congruo, non inferiore a {{giorni_diffida}} giorni ({{norma_diffida}}); trascorso invano il termine, la convenzione s’intende risolta: gli accessi restano chiusi e l’Erogatore ne dà atto al Fruitore.',
      'In ogni caso l’Erogatore può sospendere subito gli accessi a tutela delle persone interessate.',
    ],
  },
  segnaposti: {
    norma_diffida: obbligatorio('la norma sulla diffida, dove il modello la chiede prima della risoluzione'),
    giorni_diffida: tralasciabile('quanti giorni ha almeno il Fruitore per adempiere, dove il modello chiede la diffida'),
  },
  valori: ({ diffida }, { data }) => ({
    norma_diffida: diffida ? cita('diffida', data) : null,
    giorni_diffida: diffida ? String(GIORNI_MINIMI_DIFFIDA) : null,
  }),
  regole: ({ diffida }) => ({ diffida }),
  come: ({ diffida }) =>
    `La risoluzione chiude sessioni e credenziali nello stesso istante.${diffida ? ` Prima della risoluzione per inadempimento rimediabile il sistema chiede la diffida, di almeno ${GIORNI_MINIMI_DIFFIDA} giorni; passato il termine senza che sia registrato il rimedio, gli accessi si chiudono da soli.` : ''}`,
});
