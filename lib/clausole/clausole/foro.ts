import { z } from 'zod';
import { definisci } from '../definizione';

/** CA-16, CH-20: the court. */
export const foro = definisci({
  chiave: 'foro',
  versione: 1,
  parte: 'DURATA',
  nome: 'Controversie',
  schema: z.object({ citta: z.string().min(2).nullable(), escludeArbitrato: z.boolean() }),
  articolo: ({ citta, escludeArbitrato }) => ({
    titolo: 'Controversie',
    commi:
      citta === null
        ? []
        : [
            `Per le controversie che non si compongono in via amministrativa è competente il foro di ${citta}${escludeArbitrato ? '; è escluso l’arbitrato' : ''}.`,
          ],
  }),
  regole: () => ({}),
  come: () => 'Non richiede applicazione automatica.',
});
