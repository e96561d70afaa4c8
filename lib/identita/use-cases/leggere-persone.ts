import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { convenzioniDaControllare, elencaColleghi } from '../repository-persone';
import type { Persone } from '../views';

/** The comune's people with their roles, credentials and delegations. */
export const leggerePersone = query({
  name: 'leggere-persone',
  permission: 'impostazioni:leggere',
  discloses: true,
  input: z.object({}),
  run: async ({ tx, attore, registra }): Promise<Persone> => {
    registra({ categoria: 'LETTURA', campi: ['nome', 'cognome', 'email', 'ruoli'] });
    const io = isPersona(attore) ? attore.utenteId : '';
    const colleghi = await elencaColleghi(tx);
    return {
      colleghi: colleghi.map((collega) => ({ ...collega, sei: collega.id === io })),
      convenzioni: await convenzioniDaControllare(tx),
      modificabili: puo(attore, 'impostazioni:modificare'),
    };
  },
});
