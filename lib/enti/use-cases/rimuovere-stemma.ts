import { z } from 'zod';
import { nonTrovato } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { cancellaStemma } from '../repository-comune';

/** From now on acts carry the comune's name alone. */
export const rimuovereStemma = command({
  name: 'rimuovere-stemma',
  permission: 'comune:modificare',
  input: z.object({}),
  run: async ({ tx, attore }) => {
    if (!(await cancellaStemma(tx, attore.erogatoreId))) throw nonTrovato('Lo stemma');
  },
});
