import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { banchePromesse } from '../clausole-in-vigore';

/**
 * The banks that a convenzione in force promises: every day, an archive of each is awaited (CA-22, CH-06); in real time, its feed is never
 * silent for long (SA-20).
 */
export const cercareBanchePromesse = query({
  name: 'cercare-banche-promesse',
  permission: 'banca:caricare',
  input: z.object({}),
  discloses: false,
  run: async ({ tx }) => {
    const promesse = [...(await banchePromesse(tx))];
    const di = (quando: string) => promesse.filter(([, promessa]) => promessa === quando).map(([banca]) => banca);
    return { ogniGiorno: di('GIORNALIERO'), inTempoReale: di('TEMPO_REALE') };
  },
});
