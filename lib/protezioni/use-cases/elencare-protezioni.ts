import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { protezioni, trovate } from '../repository';
import { smarrite } from '../smarrite';
import type { ProtezioneView } from '../views';

/** Whom the office protects, and whom it did, and in which banks they are found: for the responsabile alone, and in the register. */
export const elencareProtezioni = query({
  name: 'elencare-protezioni',
  permission: 'protezione:tenere',
  input: z.object({}),
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, registra }): Promise<readonly ProtezioneView[]> => {
    const lette = await protezioni(tx);
    registra({ soggetti: [...new Set(lette.map(({ soggettoId }) => soggettoId))] });
    const perse = new Set(await smarrite(tx));
    const dove = await trovate(tx);
    return lette.map((una) => {
      const trovata = dove.flatMap(({ protezione, ...qui }) => (protezione === una.id ? [qui] : []));
      return { ...una, smarrita: perse.has(una.id), trovata };
    });
  },
});
