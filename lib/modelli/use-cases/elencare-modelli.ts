import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { leggiModelli } from '../repository';
import { modelliConBozza } from '../repository-preparazione';
import { viewsOfModelli } from '../view-modello';

/** The models of the comune with their versions, and of which a next one is being written. */
export const elencareModelli = query({
  name: 'elencare-modelli',
  permission: 'modello:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx }) => viewsOfModelli(await leggiModelli(tx), await modelliConBozza(tx)),
});
