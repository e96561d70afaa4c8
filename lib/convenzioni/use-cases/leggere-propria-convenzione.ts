import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { personaDellEnte } from '../chi';
import { leggiFonti } from '../viste/fonti-view';
import { leggiRigaConvenzione } from '../repository';
import { principaleDi } from '../repository-elenco';
import { viewOfConvenzione } from '../viste/view-convenzione';
import type { ConvenzioneView } from '../views';

/** The fruitore's convenzione: the one asked for, or the one that counts today. Null when it has none yet. */
export const leggerePropriaConvenzione = query({
  name: 'leggere-propria-convenzione',
  permission: 'convenzione:leggere',
  input: z.object({ id: z.uuid().optional() }),
  discloses: false,
  run: async ({ tx, attore, input, now }): Promise<ConvenzioneView | null> => {
    const { enteId } = personaDellEnte(attore);
    const id = input.id ?? (await principaleDi(tx, enteId));
    return id === null ? null : viewOfConvenzione(await leggiFonti(tx, await leggiRigaConvenzione(tx, id), attore, now), attore, now);
  },
});
