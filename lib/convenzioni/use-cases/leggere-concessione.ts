import { viewOfConcessione } from '../modifica/view-concessione';
import { query } from '@/lib/platform/use-case';
import { leggiInLavorazione } from '../modifica/lavorazione';
import { idSchema } from '../schema';

/** What a convenzione grants, as the next addendum would have it, and what may be granted. */
export const leggereConcessione = query({
  name: 'leggere-concessione',
  permission: 'convenzione:generare',
  input: idSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }) => viewOfConcessione(tx, await leggiInLavorazione(tx, attore, input.id), now),
});
