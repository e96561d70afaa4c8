import { nonTrovato } from '@/lib/core/errors';
import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { coperta } from '../eccezione-letta';
import { eccezione } from '../repository-eccezioni';
import { eccezioneSchema } from '../schema-eccezioni';
import type { EccezioneDaDecidere } from '../views';

/** One motivated request, for who decides on it (CA-03). */
export const leggereEccezione = query({
  name: 'leggere-eccezione',
  permission: 'eccezione:leggere-una',
  input: eccezioneSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, input, now, registra }): Promise<EccezioneDaDecidere> => {
    registra({ oggetto: input.id });
    const letta = await eccezione(tx, input.id);
    if (!letta) throw nonTrovato('La richiesta');
    return { ...coperta(letta, attore, now), puoDecidere: puo(attore, 'eccezione:decidere') };
  },
});
