import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { modelliAperti } from '../modello';
import type { VistaModello } from '../views';
import { vistaModello } from '../viste';

/** The convenzioni that this comune opens to adhesion, and what each is for: anybody may know (public page). */
export const leggereModelliAperti = query({
  name: 'leggere-modelli-aperti',
  permission: 'adesione:modelli',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, now }): Promise<VistaModello[]> => (await modelliAperti(tx)).map((modello) => vistaModello(modello, now)),
});
