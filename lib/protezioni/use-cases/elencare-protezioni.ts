import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { protezioni, type ProtezioneView } from '../repository';
import { smarrite } from '../smarrite';

/** Whom the office protects, and whom it did: for the responsabile alone, and in the register. */
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
    return lette.map((una) => ({ ...una, smarrita: perse.has(una.id) }));
  },
});
