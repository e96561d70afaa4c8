import { z } from 'zod';
import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { leggiImpostazione } from '../repository';

/** Who gives the numbers of protocol in this comune, and whether this person may change it. */
export const leggereImpostazioniProtocollo = query({
  name: 'leggere-impostazioni-protocollo',
  permission: 'impostazioni:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore }) => ({ ...(await leggiImpostazione(tx)), modificabile: puo(attore, 'impostazioni:modificare') }),
});
