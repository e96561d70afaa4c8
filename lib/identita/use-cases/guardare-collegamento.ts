import { improntaGettone } from '@/lib/platform/gettoni';
import { comandoServizio } from '@/lib/platform/porta-servizio';
import { statoCollegamento } from '../domain/collegamento';
import { leggiCollegamento } from '../repository-collegamenti';
import { gettoneSchema } from '../schema';

/** What a one-time link is worth: what its page says before the button. Uses nothing up, tells nothing of whose it is. */
export const guardareCollegamento = comandoServizio({
  name: 'guardare-collegamento',
  input: gettoneSchema,
  prepare: async () => undefined,
  run: async ({ tx, input, now }) => ({ stato: statoCollegamento(await leggiCollegamento(tx, improntaGettone(input.gettone)), now) }),
});
