import { command } from '@/lib/platform/use-case';
import { registrareEsito } from '../consegna';
import { mancataConsegnaSchema } from '../schema';

/** The document has not arrived, with the reason: it can be sent again, or delivered in another way. */
export const registrareMancataConsegna = command({
  name: 'registrare-mancata-consegna',
  permission: 'documento:trasmettere',
  input: mancataConsegnaSchema,
  run: (contesto) => registrareEsito(contesto, 'MANCATA_CONSEGNA'),
});
