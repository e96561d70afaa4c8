import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_ADESIONE } from '../domain/stati';
import { notificaIntegrazione } from '../notifiche';
import { cambiaAdesione, getAdesioneAllaVersione } from '../repository';
import { inserisciIntegrazione } from '../repository-integrazioni';
import { richiestaIntegrazioniSchema } from '../schema-atti';

/** The office asks what is missing: from today the term stands still until the answer (LE-13). */
export const chiedereIntegrazioni = command({
  name: 'chiedere-integrazioni',
  permission: 'adesione:istruire',
  input: richiestaIntegrazioniSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, nuovoId, registra } = contesto;
    const { utenteId, erogatoreId } = personaDelComune(attore);
    const { id, versione, richiesta } = input;
    const integrazioneId = nuovoId();
    registra({ oggetto: id, dettagli: { integrazioneId } });
    const adesione = await getAdesioneAllaVersione(tx, id, versione);
    const stato = transitare(TRANSIZIONI_ADESIONE, adesione.stato, 'chiedereIntegrazioni');
    await cambiaAdesione(tx, id, versione, { stato, termineSospesoIl: new Date(oggi(now)), aggiornataIl: now });
    await inserisciIntegrazione(tx, {
      erogatoreId,
      id: integrazioneId,
      adesioneId: id,
      richiesta,
      richiestaIl: now,
      richiestaDa: utenteId,
    });
    await notificaIntegrazione(contesto, adesione, richiesta);
    return { stato, integrazioneId };
  },
});
