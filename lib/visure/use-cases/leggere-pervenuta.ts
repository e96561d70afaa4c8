import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { condizioniPerIlComune } from '../condizioni';
import { contestoDi } from '../contesto';
import { operatoreDi } from '../domain/chi';
import { pervenuta } from '../repository-pervenute';
import { pervenutaSchema } from '../schema-pervenute';
import type { PervenutaView } from '../views';

/** One request that has come by PEC or on paper, and what may be searched for it under its convenzione (CA-13). */
export const leggerePervenuta = query({
  name: 'leggere-pervenuta',
  permission: 'pervenuta:tenere',
  input: pervenutaSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, input: { id }, now, registra }): Promise<PervenutaView> => {
    registra({ oggetto: id });
    const richiesta = await pervenuta(tx, id);
    if (!richiesta) throw nonTrovato('La richiesta');
    const condizioni = await condizioniPerIlComune(tx, attore, { ...richiesta, operatoreId: operatoreDi(richiesta.chi) });
    return { richiesta, contesto: await contestoDi(tx, condizioni, now) };
  },
});
