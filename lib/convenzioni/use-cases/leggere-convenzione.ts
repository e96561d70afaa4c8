import { query } from '@/lib/platform/use-case';
import { componiVista } from '../componi-vista';
import { leggiRiga } from '../repository';
import { idSchema } from '../schema';

/** One convenzione, whole: the comune's people read any of theirs, the fruitore's their own. */
export const leggereConvenzione = query({
  name: 'leggere-convenzione',
  permission: 'convenzione:leggere',
  input: idSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }) => componiVista(tx, attore, await leggiRiga(tx, input.id), now),
});
