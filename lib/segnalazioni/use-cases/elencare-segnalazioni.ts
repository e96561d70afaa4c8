import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { query } from '@/lib/platform/use-case';
import { raccontata } from '../in-parole';
import { segnalazioni } from '../repository';
import type { Segnalazione } from '../views';

/** The reports: an operator's own, all of them for the office. No datum of the bank but what somebody wrote. */
export const elencareSegnalazioni = query({
  name: 'elencare-segnalazioni',
  permission: 'segnalazione:leggere',
  input: z.object({}),
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, registra }): Promise<readonly Segnalazione[]> => {
    const lette = await segnalazioni(tx, isPersona(attore) ? attore.operatoreId : null);
    registra({ dettagli: { segnalazioni: lette.length } });
    return lette.map(raccontata);
  },
});
