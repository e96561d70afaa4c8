import { isPersona } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { annoDi } from '../domain/relazione';
import { inserisciLavoro, isInPreparazione, tieniConvenzione } from '../repository-lavori';
import { chiedereRelazioneSchema } from '../schema';

/** Asks the worker for the annual report of one convenzione (SA-05, CH-14). One at a time for the same year. */
export const chiedereRelazione = command({
  name: 'chiedere-relazione',
  permission: 'relazione:chiedere',
  input: chiedereRelazioneSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const { enteId, stipulataIl } = await tieniConvenzione(tx, input.convenzioneId);
    if (input.anno > annoDi(oggi(now))) throw nonValido({ anno: 'L’anno non è ancora iniziato.' });
    if (stipulataIl === null || input.anno < annoDi(stipulataIl))
      throw nonValido({ anno: 'In quell’anno la convenzione non era ancora firmata: scegli un anno da quello della firma in poi.' });
    if (await isInPreparazione(tx, input))
      throw regola('RELAZIONE_IN_PREPARAZIONE', 'Questa relazione è già in preparazione: tra poco comparirà nell’elenco.');
    const id = nuovoId();
    const chiestoDa = isPersona(attore) ? attore.utenteId : null;
    await inserisciLavoro(tx, { ...input, erogatoreId: attore.erogatoreId, id, chiestoDa, chiestoIl: now });
    registra({ convenzioneId: input.convenzioneId, enteId, oggetto: id, dettagli: { anno: input.anno } });
    return { lavoroId: id };
  },
});
