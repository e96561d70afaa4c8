import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { bancheDaAggiornareOgniGiorno } from '../clausole-in-vigore';

/** The banks of which a convenzione in force promises data of the day, or newer: an archive of each is awaited every day (CA-22, CH-06). */
export const cercareBanchePromesse = query({
  name: 'cercare-banche-promesse',
  permission: 'banca:caricare',
  input: z.object({}),
  discloses: false,
  run: async ({ tx }) => [...(await bancheDaAggiornareOgniGiorno(tx))],
});
