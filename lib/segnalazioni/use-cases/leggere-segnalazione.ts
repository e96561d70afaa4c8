import { titoloVisura } from '@/lib/banche/domain/elenco';
import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { segnalazione } from '../repository';
import { segnalazioneSchema } from '../schema';
import type { Segnalazione } from '../views';

/** One report, for who answers it. */
export const leggereSegnalazione = query({
  name: 'leggere-segnalazione',
  permission: 'segnalazione:rispondere',
  input: segnalazioneSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, input, registra }): Promise<Segnalazione> => {
    registra({ oggetto: input.id });
    const letta = await segnalazione(tx, input.id);
    if (!letta) throw nonTrovato('La segnalazione');
    return { ...letta, visura: titoloVisura(letta.visura) };
  },
});
