import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { banchePromesse } from '../clausole-in-vigore';

/**
 * The banks of which the convenzioni in force promise how new they are: every day (CA-22, CH-06), in the terms of registry law (FU-12), in
 * real time (SA-20). What comes later than that is told.
 */
export const cercareBanchePromesse = query({
  name: 'cercare-banche-promesse',
  permission: 'banca:caricare',
  input: z.object({}),
  discloses: false,
  run: ({ tx }) => banchePromesse(tx),
});
