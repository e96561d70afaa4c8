import { isPersona } from '@/lib/core/attore';
import { nonTrovato, vietato } from '@/lib/core/errors';
import { getComune, getEnte } from '@/lib/enti/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import { command } from '@/lib/platform/use-case';
import { inserisciSegnalazione, visuraRichiesta } from '../repository';
import { segnalareSchema } from '../schema';

/**
 * An operator tells the office that something it has read does not add up: only of a request of its own, whose number goes with it. The
 * message to the office says that there is one, and nothing of what it says.
 */
export const segnalareIncongruenza = command({
  name: 'segnalare-incongruenza',
  permission: 'segnalazione:inviare',
  input: segnalareSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra, notifica }) => {
    if (!isPersona(attore) || attore.accesso === null || attore.operatoreId === null || attore.enteId === null)
      throw vietato('PERMESSO_MANCANTE', 'Solo chi consulta può segnalare.');
    const { operatoreId, enteId, erogatoreId, accesso } = attore;
    const visura = await visuraRichiesta(tx, { operatoreId, ...input });
    if (visura === null) throw nonTrovato('La richiesta');
    const id = nuovoId();
    registra({ oggetto: id, dettagli: { richiesta: input.numeroRichiesta } });
    await inserisciSegnalazione(tx, {
      erogatoreId,
      id,
      enteId,
      convenzioneId: accesso.convenzioneId,
      operatoreId,
      segnalataDa: attore.nominativo,
      visura,
      ...input,
      creataIl: now,
    });
    const [comune, ente] = [await getComune(tx, erogatoreId), await getEnte(tx, enteId)];
    notifica({
      tipo: 'segnalazione-ricevuta',
      destinatario: comune.emailUfficio,
      dati: {
        comune: comune.denominazione,
        ente: ente.denominazione,
        richiesta: input.numeroRichiesta,
        pagina: indirizzo(`/ufficio/segnalazioni/${id}`),
      },
    });
    return { id };
  },
});
