import { z } from 'zod';
import { getComune } from '@/lib/enti/steps';
import { query } from '@/lib/platform/use-case';
import { adesioneDelRichiedente } from '../chi';
import { getAdesione } from '../repository';
import { PASSI } from '../schema';

/** Where a link leads: to the step at which the draft was left, to its summary, or to the state of the request. */
export const riprendereAdesione = query({
  name: 'riprendere-adesione',
  permission: 'adesione:compilare',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore }) => {
    const { stato, passo, erogatoreId } = await getAdesione(tx, adesioneDelRichiedente(attore));
    const { codice } = await getComune(tx, erogatoreId);
    if (stato !== 'BOZZA') return { percorso: `/adesione/${codice}/stato` };
    const qui = PASSI[passo - 1];
    return { percorso: qui ? `/adesione/${codice}/compila/${qui}` : `/adesione/${codice}/riepilogo` };
  },
});
