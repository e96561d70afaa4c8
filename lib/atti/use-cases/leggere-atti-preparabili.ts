import { impedimentoAPreparare, impedimentoNelleClausole } from '../domain/quando';
import { fonteConvenzione } from '../fonti';
import { query } from '@/lib/platform/use-case';
import { attiPreparabili, convenzioneDegliAtti } from '../preparabili';
import { convenzioneSchema } from '../schema';
import type { AttiPreparabili } from '../views';

/** What may be prepared now for a convenzione when it serves, and what for; of what its clauses exclude, why. */
export const leggereAttiPreparabili = query({
  name: 'leggere-atti-preparabili',
  permission: 'atto:preparare',
  input: convenzioneSchema,
  discloses: false,
  run: async ({ tx, attore, now, input }): Promise<AttiPreparabili> => {
    const { convenzione, stato } = await convenzioneDegliAtti(tx, input.convenzioneId);
    const diStagione = attiPreparabili(attore).filter(({ tipo }) => impedimentoAPreparare(tipo, { ...convenzione, stato }) === null);
    const fonte = await fonteConvenzione(tx, input.convenzioneId, { attore, now });
    const guardati = diStagione.map((atto) => ({ atto, impedimento: impedimentoNelleClausole(atto.tipo, fonte) }));
    return {
      convenzione,
      atti: guardati.filter(({ impedimento }) => impedimento === null).map(({ atto }) => atto),
      esclusi: guardati.flatMap(({ atto: { tipo, titolo }, impedimento }) =>
        impedimento ? [{ tipo, titolo, perche: impedimento.message }] : [],
      ),
    };
  },
});
