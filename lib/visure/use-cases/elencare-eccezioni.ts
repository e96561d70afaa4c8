import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { query } from '@/lib/platform/use-case';
import { coperta } from '../eccezione-letta';
import { eccezioni } from '../repository-eccezioni';
import type { Eccezione } from '../views';

/** Motivated requests: an operator's own, all of them for the comune. */
export const elencareEccezioni = query({
  name: 'elencare-eccezioni',
  permission: 'eccezione:leggere',
  input: z.object({}),
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, now, registra }): Promise<readonly Eccezione[]> => {
    const lette = await eccezioni(tx, isPersona(attore) ? attore.operatoreId : null);
    registra({ dettagli: { eccezioni: lette.length } });
    return lette.map((una) => coperta(una, attore, now));
  },
});
