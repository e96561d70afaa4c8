import { command } from '@/lib/platform/use-case';
import { registrareEsito } from '../consegna';
import { consegnaSchema } from '../schema';

/** The document has reached its addressee: by registered letter, by hand, or as the receipt of the PEC says. */
export const registrareConsegna = command({
  name: 'registrare-consegna',
  permission: 'documento:trasmettere',
  input: consegnaSchema,
  run: (contesto) => registrareEsito(contesto, 'CONSEGNATO'),
});
