import { oggi } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { affidareLavoro } from '@/lib/lavori/steps';
import { command } from '@/lib/platform/use-case';
import { anniDellaRelazione, annoDi } from '../domain/relazione';
import { isInPreparazione, tieniConvenzione } from '../repository-lavori';
import { chiedereRelazioneSchema } from '../schema';

/** Asks the worker for the annual report of one convenzione (SA-05, CH-14). One at a time for the same year. */
export const chiedereRelazione = command({
  name: 'chiedere-relazione',
  permission: 'relazione:chiedere',
  input: chiedereRelazioneSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const { enteId, ...vita } = await tieniConvenzione(tx, input.convenzioneId);
    if (input.anno > annoDi(oggi(now))) throw nonValido({ anno: 'L’anno non è ancora iniziato.' });
    const anni = anniDellaRelazione(vita, oggi(now));
    if (!anni.includes(input.anno)) throw nonValido({ anno: annoSbagliato(anni) });
    if (await isInPreparazione(tx, input))
      throw regola('RELAZIONE_IN_PREPARAZIONE', 'Questa relazione è già in preparazione: tra poco comparirà nell’elenco.');
    const id = nuovoId();
    await affidareLavoro(tx, attore, { id, tipo: 'relazione-annuale', parametri: input }, now);
    registra({ convenzioneId: input.convenzioneId, enteId, oggetto: id, dettagli: { anno: input.anno } });
    return { lavoroId: id };
  },
});

function annoSbagliato(anni: readonly number[]): string {
  if (anni.length === 0) return 'La convenzione non è ancora firmata da entrambe le parti: non c’è un anno di cui fare la relazione.';
  const [ultimo, primo] = [anni[0], anni.at(-1)];
  return `In quell’anno la convenzione non era in vigore: scegli ${primo === ultimo ? `il ${ultimo}` : `un anno dal ${primo} al ${ultimo}`}.`;
}
