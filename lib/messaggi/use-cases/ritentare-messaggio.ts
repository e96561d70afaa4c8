import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_MESSAGGIO } from '../domain';
import { rimettiInUscita, statoMessaggio } from '../repository';
import { messaggioSchema } from '../schema';

/**
 * Sends again a message that was given up, or of which nobody knows whether it left: its Message-ID is the same, so that a double is
 * recognised.
 */
export const ritentareMessaggio = command({
  name: 'ritentare-messaggio',
  permission: 'messaggio:ritentare',
  input: messaggioSchema,
  run: async ({ tx, input, now, registra }) => {
    const { stato, tipo } = await statoMessaggio(tx, input.messaggioId);
    registra({ oggetto: input.messaggioId, dettagli: { tipo, da: stato } });
    transitare(TRANSIZIONI_MESSAGGIO, stato, 'ritentare');
    await rimettiInUscita(tx, input.messaggioId, stato, now);
    return { messaggioId: input.messaggioId };
  },
});
