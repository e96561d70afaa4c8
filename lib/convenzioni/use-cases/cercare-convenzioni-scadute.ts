import { z } from 'zod';
import { oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import { cessateDaSole } from '../repository';

/**
 * The convenzioni that the calendar has ended and nobody has closed yet, each as `segnare-scaduta` takes it. No row in the register when
 * nothing is due.
 */
export const cercareConvenzioniScadute = query({
  name: 'cercare-convenzioni-scadute',
  permission: 'convenzione:scadere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, now }) => (await cessateDaSole(tx, oggi(now))).map(({ id, versione }) => ({ id, versione })),
});
