import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { modelliAperti } from '../compilazione/modello';
import type { ModelloApertoView } from '../views';
import { viewOfModelloAperto } from '../viste/view-richiedente';

/** The convenzioni that this comune opens to adhesion, and what each is for: anybody may know (public page). */
export const leggereModelliAperti = query({
  name: 'leggere-modelli-aperti',
  permission: 'adesione:modelli',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, now }): Promise<ModelloApertoView[]> =>
    (await modelliAperti(tx, now)).map((modello) => viewOfModelloAperto(modello, now)),
});
