import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { protezioni, type Protezione } from '../repository';

/** Whom the office protects, and whom it did: for the responsabile alone, and in the register. */
export const elencareProtezioni = query({
  name: 'elencare-protezioni',
  permission: 'protezione:tenere',
  input: z.object({}),
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, registra }): Promise<readonly Protezione[]> => {
    const lette = await protezioni(tx);
    registra({ soggetti: [...new Set(lette.map(({ soggettoId }) => soggettoId))] });
    return lette;
  },
});
