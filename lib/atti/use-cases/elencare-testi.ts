import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { viewsOfTesti } from '../view-testi';

/** Every kind of act, with whose wording it has: Varco's, or the comune's and since which act. */
export const elencareTesti = query({
  name: 'elencare-testi',
  permission: 'testo:leggere',
  input: z.object({}),
  discloses: false,
  run: ({ tx }) => viewsOfTesti(tx),
});
