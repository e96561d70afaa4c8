import { regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import { recapitoReferente, rinnovareCredenziali } from '@/lib/identita/steps';
import { env } from '@/lib/platform/env';
import { command } from '@/lib/platform/use-case';
import { parteDi } from '../chi';
import { assertConvenzioneUtilizzabile, contorno } from '../contesto';
import { assertPuoAbilitare, TRANSIZIONI } from '../domain/operatore';
import { aggiornaOperatore, getOperatore } from '../repository';
import { operatoreSchema } from '../schema';

/**
 * Lost, stolen or expired credentials (CA-10): the old ones are dead at once, new ones leave by two channels (CA-18). Renewing is of who
 * enables (CH-03), and never of who has just changed the address that the link goes to.
 */
export const rinviareCredenziali = command({
  name: 'rinviare-credenziali',
  permission: 'operatore:tenere',
  input: operatoreSchema,
  run: async ({ tx, attore, input: { operatoreId }, now, registra, notifica }) => {
    const operatore = await getOperatore(tx, operatoreId);
    assertPuoAbilitare(parteDi(attore), await regoleDellaConvenzione(tx, operatore.convenzioneId));
    const stato = transitare(TRANSIZIONI, operatore.stato, 'rinviare');
    if (operatore.utenteId === null) throw regola('SENZA_UTENZA', 'Questo operatore non ha un’utenza: disabilitalo e aggiungilo di nuovo.');
    const intorno = await contorno(tx, operatore.convenzioneId, now);
    assertConvenzioneUtilizzabile(intorno);
    await aggiornaOperatore(tx, operatore, { stato });
    const recapito = await recapitoReferente(tx, operatore.enteId, intorno.pecEnte);
    for (const messaggio of await rinnovareCredenziali(tx, attore, operatore.utenteId, now, env().baseUrl, recapito)) notifica(messaggio);
    registra({ oggetto: operatoreId, operatoreId, convenzioneId: operatore.convenzioneId, enteId: operatore.enteId });
  },
});
