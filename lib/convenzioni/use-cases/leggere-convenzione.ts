import { query } from '@/lib/platform/use-case';
import { leggiFonti } from '../viste/fonti-view';
import { leggiRigaConvenzione } from '../repository';
import { idSchema } from '../schema';
import { viewOfConvenzione } from '../viste/view-convenzione';

/** One convenzione, whole: the comune's people read any of theirs, the fruitore's their own. */
export const leggereConvenzione = query({
  name: 'leggere-convenzione',
  permission: 'convenzione:leggere',
  input: idSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }) =>
    viewOfConvenzione(await leggiFonti(tx, await leggiRigaConvenzione(tx, input.id), attore, now), attore, now),
});
