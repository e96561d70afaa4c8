import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { estrattiPronti } from '../repository-estratto';

/** The extracts prepared for citizens, the newest first: name, day and where each stands, nothing of what they say. */
export const elencareEstratti = query({
  name: 'elencare-estratti',
  permission: 'estratto:preparare',
  input: z.object({}),
  discloses: false,
  run: ({ tx }) => estrattiPronti(tx),
});
