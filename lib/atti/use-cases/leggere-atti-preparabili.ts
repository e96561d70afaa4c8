import { query } from '@/lib/platform/use-case';
import { attiPreparabili, convenzioneDegliAtti } from '../preparabili';
import { convenzioneSchema } from '../schema';
import type { AttiPreparabili } from '../views';

/** The documents that may be prepared for a convenzione when they serve, each with what it is for. */
export const leggereAttiPreparabili = query({
  name: 'leggere-atti-preparabili',
  permission: 'atto:preparare',
  input: convenzioneSchema,
  discloses: false,
  run: async ({ tx, attore, input }): Promise<AttiPreparabili> => ({
    convenzione: await convenzioneDegliAtti(tx, input.convenzioneId),
    atti: attiPreparabili(attore),
  }),
});
