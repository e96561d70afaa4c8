import { improntaGettone } from '@/lib/platform/gettoni';
import { comandoServizio } from '@/lib/platform/porta-servizio';
import { isCollegamentoValido } from '../repository-collegamenti';
import { gettoneSchema } from '../schema';

/** Whether a one-time link can still be used: what its page says before the button. Uses nothing up, tells nothing of whose it is. */
export const guardareCollegamento = comandoServizio({
  name: 'guardare-collegamento',
  input: gettoneSchema,
  prepare: async () => undefined,
  run: async ({ tx, input, now }) => ({ valido: await isCollegamentoValido(tx, improntaGettone(input.gettone), now) }),
});
