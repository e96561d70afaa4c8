import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { convenzioniInVigore } from '../steps';

/** What each convenzione in force makes due next, and how its roster stands: the comune sees all, a fruitore its own. Numbers only. */
export const elencareVerifiche = query({
  name: 'elencare-verifiche',
  permission: 'verifica:leggere',
  input: z.object({}),
  discloses: false,
  run: ({ tx, now }) => convenzioniInVigore(tx, now),
});
