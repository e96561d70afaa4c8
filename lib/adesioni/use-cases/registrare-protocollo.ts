import { personaDelComune } from '@/lib/core/attore';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_ADESIONE } from '../domain/stati';
import { notificaStato } from '../notifiche';
import { cambiaAdesione, getAdesioneAllaVersione } from '../repository';
import { protocolloSchema } from '../schema-atti';

/** CA-01: number and date of protocol. Who records them takes the request in charge and prepares it: another person will attest. */
export const registrareProtocollo = command({
  name: 'registrare-protocollo',
  permission: 'adesione:istruire',
  input: protocolloSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    const { utenteId } = personaDelComune(attore);
    const { id, versione, protocolloNumero, protocolloData } = input;
    registra({ oggetto: id, dettagli: { protocolloNumero, protocolloData } });
    const adesione = await getAdesioneAllaVersione(tx, id, versione);
    const stato = transitare(TRANSIZIONI_ADESIONE, adesione.stato, 'protocollare');
    if (protocolloData > oggi(now)) throw nonValido({ protocolloData: 'La data del protocollo è nel futuro.' });
    await cambiaAdesione(tx, id, versione, {
      stato,
      protocolloNumero,
      protocolloData: new Date(protocolloData),
      istruttaDa: utenteId,
      istruttaIl: now,
      aggiornataIl: now,
    });
    await notificaStato(contesto, adesione, stato, `Protocollo n. ${protocolloNumero} del ${formatoItaliano(protocolloData)}.`);
    return { stato };
  },
});
