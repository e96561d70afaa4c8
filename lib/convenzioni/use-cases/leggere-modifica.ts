import { oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import { leggiInLavorazione } from '../modifica/lavorazione';
import { viewOfModifica } from '../modifica/view-modifica';
import { idSchema } from '../schema';

/** CH-02, CA-04: what an addendum would change of a convenzione in force: article by article, rule by rule, and what it brings about. */
export const leggereModifica = query({
  name: 'leggere-modifica',
  permission: 'convenzione:leggere-modifica',
  input: idSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }) => viewOfModifica(tx, attore, await leggiInLavorazione(tx, attore, input.id), oggi(now)),
});
