import { z } from 'zod';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_LAVORO } from '../domain';
import { rimettiInAttesa, statoLavoro } from '../repository';

/** Gives a failed piece of work back to the worker. Doing work twice leaves one result, so that this is always safe. */
export const ritentareLavoro = command({
  name: 'ritentare-lavoro',
  permission: 'lavoro:ritentare',
  input: z.object({ lavoroId: z.uuid() }),
  run: async ({ tx, input, registra }) => {
    const { stato, tipo } = await statoLavoro(tx, input.lavoroId);
    registra({ oggetto: input.lavoroId, dettagli: { tipo } });
    transitare(TRANSIZIONI_LAVORO, stato, 'ritentare');
    await rimettiInAttesa(tx, input.lavoroId, stato);
    return { lavoroId: input.lavoroId };
  },
});
