import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { condizioniDi } from '../condizioni';
import { contestoDi } from '../contesto';
import type { ContestoConsultazione } from '../views';

/**
 * What the page of consultation offers to this operator: the data bank, its searches, purposes, kinds of visura, the date of the data
 * (RT-03). No citizen's data.
 */
export const aprireConsultazione = query({
  name: 'aprire-consultazione',
  permission: 'consultazione:aprire',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore, now }): Promise<ContestoConsultazione> => contestoDi(tx, await condizioniDi(tx, attore), now),
});
