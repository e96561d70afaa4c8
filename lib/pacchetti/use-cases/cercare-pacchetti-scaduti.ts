import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { scaduti } from '../repository';

/** Packages whose last day has passed: the inputs of the act that empties each. */
export const cercarePacchettiScaduti = query({
  name: 'cercare-pacchetti-scaduti',
  permission: 'pacchetto:produrre',
  input: z.object({}),
  discloses: false,
  run: ({ tx, now }) => scaduti(tx, now),
});
