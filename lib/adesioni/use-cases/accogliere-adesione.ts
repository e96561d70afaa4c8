import { personaDelComune } from '@/lib/core/attore';
import { transitare } from '@/lib/core/transizioni';
import { assicurareEnte } from '@/lib/enti/steps';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_ADESIONE } from '../domain/stati';
import { notificaStato } from '../notifiche';
import { cambiaAdesione, getAdesioneAllaVersione } from '../repository';
import { datiAdesioneSchema } from '../schema';
import { accoglimentoSchema } from '../schema-atti';

/** Accepts a request whose legitimacy was attested: the ente enters the comune's fruitori, and the convenzione can be generated. */
export const accogliereAdesione = command({
  name: 'accogliere-adesione',
  permission: 'adesione:decidere',
  input: accoglimentoSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    const { erogatoreId } = personaDelComune(attore);
    const { id, versione } = input;
    registra({ oggetto: id });
    const adesione = await getAdesioneAllaVersione(tx, id, versione);
    const stato = transitare(TRANSIZIONI_ADESIONE, adesione.stato, 'accogliere');
    const { ente } = datiAdesioneSchema.parse(adesione.dati);
    await notificaStato(contesto, adesione, stato, 'Il prossimo passo è la firma della convenzione: l’ufficio la prepara e ti avvisa.');
    const enteId = await assicurareEnte(tx, erogatoreId, ente, now);
    await cambiaAdesione(tx, id, versione, { stato, enteId, esitoIl: now, aggiornataIl: now });
    registra({ oggetto: id, enteId });
    return { stato, enteId };
  },
});
