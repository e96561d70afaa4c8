import { isPersona } from '@/lib/core/attore';
import { fineDelGiorno } from '@/lib/core/date';
import { nonTrovato, regola, vietato } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_ECCEZIONE } from '../domain/stati-eccezione';
import { decidi, eccezione } from '../repository-eccezioni';
import { decidereEccezioneSchema } from '../schema-eccezioni';

/**
 * The comune's responsabile grants or refuses what was asked beyond the profile (CA-03). What is granted holds for that operator, that case
 * and those days; it ends by itself at the end of the last.
 */
export const decidereEccezione = command({
  name: 'decidere-eccezione',
  permission: 'eccezione:decidere',
  input: decidereEccezioneSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    if (!isPersona(attore)) throw vietato('PERMESSO_MANCANTE', 'Decide il responsabile del comune.');
    const { id, esito, giorni, risposta } = input;
    const letta = await eccezione(tx, id);
    if (!letta) throw nonTrovato('La richiesta');
    const scadeIl = esito === 'CONCESSA' ? fineDelGiorno(giorni, now) : null;
    registra({
      oggetto: id,
      dettagli: { esito, visure: letta.visure, campi: letta.campi, ...(scadeIl ? { scadeIl: scadeIl.toISOString() } : {}) },
    });
    transitare(TRANSIZIONI_ECCEZIONE, letta.stato, esito);
    if (!(await decidi(tx, { id, esito, risposta, da: attore.nominativo, il: now, scadeIl })))
      throw regola('MODIFICATO_DA_ALTRI', TRANSIZIONI_ECCEZIONE[esito].frase);
    return { id };
  },
});
