import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { chiudiSessione, sessioniVive } from '../repository-sessioni';

/** Closes one of my own sessions, e.g. the one left open on another workstation (ASVS 7.5.2). Somebody else's is not there. */
export const chiudereSessione = command({
  name: 'chiudere-sessione',
  permission: 'credenziali:proprie',
  input: z.object({ sessioneId: z.uuid() }),
  run: async ({ tx, attore, input, now, registra }) => {
    const mie = isPersona(attore) ? await sessioniVive(tx, attore.utenteId, now) : [];
    if (!mie.some(({ id }) => id === input.sessioneId)) throw nonTrovato('La sessione');
    registra({ categoria: 'ACCESSO', oggetto: input.sessioneId });
    await chiudiSessione(tx, input.sessioneId, 'CHIUSA_DAL_TITOLARE', now);
  },
});
