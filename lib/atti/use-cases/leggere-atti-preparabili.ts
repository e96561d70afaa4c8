import { impedimentoAPreparare } from '../domain/quando';
import { query } from '@/lib/platform/use-case';
import { attiPreparabili, convenzioneDegliAtti } from '../preparabili';
import { convenzioneSchema } from '../schema';
import type { AttiPreparabili } from '../views';

/** The documents that may be prepared now for a convenzione when they serve, each with what it is for. */
export const leggereAttiPreparabili = query({
  name: 'leggere-atti-preparabili',
  permission: 'atto:preparare',
  input: convenzioneSchema,
  discloses: false,
  run: async ({ tx, attore, input }): Promise<AttiPreparabili> => {
    const { convenzione, stato } = await convenzioneDegliAtti(tx, input.convenzioneId);
    const atti = attiPreparabili(attore).filter(({ tipo }) => impedimentoAPreparare(tipo, { ...convenzione, stato }) === null);
    return { convenzione, atti };
  },
});
