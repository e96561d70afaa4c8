import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { segnalazione } from '../repository';
import { segnalazioneSchema } from '../schema';
import { diChi } from '../di-chi';
import { raccontata } from '../in-parole';
import type { SegnalazioneDaRispondere } from '../views';

/** One report, for who answers it. */
export const leggereSegnalazione = query({
  name: 'leggere-segnalazione',
  permission: 'segnalazione:rispondere',
  input: segnalazioneSchema,
  discloses: true,
  category: 'LETTURA',
  run: async (contesto): Promise<SegnalazioneDaRispondere> => {
    const { tx, input, registra } = contesto;
    registra({ oggetto: input.id });
    const letta = await segnalazione(tx, input.id);
    if (!letta) throw nonTrovato('La segnalazione');
    return { ...raccontata(letta), diChi: await diChi(contesto, letta) };
  },
});
