import { z } from 'zod';
import { comandoServizio } from '@/lib/platform/porta-servizio';
import { comeFinita } from '../repository-sessioni';

/** Why the session of this token opens nothing any more: what the login page tells who was cut off. Null: it still lives, or never was. */
export const guardareSessione = comandoServizio({
  name: 'guardare-sessione',
  input: z.object({ tokenHash: z.string().length(64) }),
  prepare: async () => undefined,
  run: async ({ tx, input, now }) => ({ motivo: await comeFinita(tx, input.tokenHash, now) }),
});
