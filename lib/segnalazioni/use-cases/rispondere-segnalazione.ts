import { isPersona } from '@/lib/core/attore';
import { nonTrovato, regola, vietato } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_SEGNALAZIONE } from '../domain/stati';
import { rispondi, segnalazione } from '../repository';
import { rispondereSegnalazioneSchema } from '../schema';

/** The office answers a report, once: the operator who sent it reads the answer beside it. */
export const rispondereSegnalazione = command({
  name: 'rispondere-segnalazione',
  permission: 'segnalazione:rispondere',
  input: rispondereSegnalazioneSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    if (!isPersona(attore)) throw vietato('PERMESSO_MANCANTE', 'Solo l’ufficio risponde alle segnalazioni.');
    const { id, esito, risposta } = input;
    const letta = await segnalazione(tx, id);
    if (!letta) throw nonTrovato('La segnalazione');
    registra({ oggetto: id, dettagli: { esito, richiesta: letta.numeroRichiesta } });
    transitare(TRANSIZIONI_SEGNALAZIONE, letta.stato, esito);
    if (!(await rispondi(tx, { id, esito, risposta, da: attore.nominativo, il: now })))
      throw regola('MODIFICATO_DA_ALTRI', TRANSIZIONI_SEGNALAZIONE[esito].frase);
    return { id };
  },
});
