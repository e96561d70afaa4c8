import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { contaBozzeScadute } from '../repository';

/**
 * One input for `cancellare-bozze-scadute` when drafts are due, none otherwise: the calendar asks every minute, and then the register
 * stays silent.
 */
export const cercareBozzeScadute = query({
  name: 'cercare-bozze-scadute',
  permission: 'adesione:cancellare-bozze',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, now }) => ((await contaBozzeScadute(tx, now)) === 0 ? [] : [{}]),
});
