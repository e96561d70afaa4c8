import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { elencaColleghi } from '../repository-persone';

/** The comune's people with their roles, credentials and delegations. */
export const elencarePersone = query({
  name: 'elencare-persone',
  permission: 'impostazioni:leggere',
  discloses: true,
  input: z.object({}),
  run: async ({ tx, registra }) => {
    registra({ categoria: 'LETTURA', campi: ['nome', 'cognome', 'codiceFiscale', 'email', 'ruoli'] });
    return elencaColleghi(tx);
  },
});
