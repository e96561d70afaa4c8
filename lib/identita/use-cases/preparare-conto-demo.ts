import { z } from 'zod';
import { regola, nonTrovato } from '@/lib/core/errors';
import { env } from '@/lib/platform/env';
import { calcolaImpronta } from '@/lib/platform/impronte-password';
import { command } from '@/lib/platform/use-case';
import { annullaCollegamenti } from '../repository-collegamenti';
import { attivaDemo } from '../repository-utenti';

/** Gives an invited account the published user name and password of the demonstration. Refused where there is no demonstration. */
export const preparareContoDemo = command({
  name: 'preparare-conto-demo',
  permission: 'credenziali:demo',
  input: z.object({ utenteId: z.uuid(), nomeUtente: z.string().regex(/^[a-z0-9.]+$/), password: z.string().min(12) }),
  prepare: ({ input }) => calcolaImpronta(input.password),
  run: async ({ tx, input, now, preparato }) => {
    if (!env().demo) throw regola('NIENTE_DEMO', 'Le utenze della dimostrazione esistono soltanto dove la dimostrazione è accesa.');
    if (!(await attivaDemo(tx, input.utenteId, input.nomeUtente, preparato, now))) throw nonTrovato('L’utenza');
    await annullaCollegamenti(tx, [input.utenteId], now);
  },
});
