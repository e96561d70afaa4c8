import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';

/** CA-16, CH-20: the court. */
export const foro = definisci({
  chiave: 'foro',
  versione: 1,
  parte: 'DURATA',
  nome: 'Controversie',
  schema: z.object({ citta: z.string().min(2).nullable(), escludeArbitrato: z.boolean() }),
  esempio: { citta: 'Esempio', escludeArbitrato: false },
  modulo: {
    citta: { etichetta: 'Città del foro competente', aiuto: 'Vuoto: l’atto non ne parla.' },
    escludeArbitrato: { etichetta: 'L’arbitrato è escluso' },
  },
  testo: {
    titolo: 'Controversie',
    commi: [
      'Per le controversie che non si compongono in via amministrativa è competente il foro di {{citta_foro}}.',
      'È escluso {{arbitrato}}.',
    ],
  },
  segnaposti: {
    citta_foro: obbligatorio('la città del foro competente'),
    arbitrato: obbligatorio('«l’arbitrato», dove è escluso'),
  },
  valori: ({ citta, escludeArbitrato }) =>
    citta === null ? null : { citta_foro: citta, arbitrato: escludeArbitrato ? 'l’arbitrato' : null },
  senza: {},
  regole: () => ({}),
  come: () => 'Non richiede applicazione automatica.',
});
