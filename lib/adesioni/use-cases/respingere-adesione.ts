import { personaDelComune } from '@/lib/core/attore';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_ADESIONE } from '../domain/stati';
import { notificaStato } from '../notifiche';
import { cambiaAdesione, getAdesioneAllaVersione } from '../repository';
import { rigettoSchema } from '../schema-atti';

/** Refuses a request, with the reason that the applicant reads. */
export const respingereAdesione = command({
  name: 'respingere-adesione',
  permission: 'adesione:decidere',
  input: rigettoSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    personaDelComune(attore);
    const { id, versione, motivo } = input;
    registra({ oggetto: id });
    const adesione = await getAdesioneAllaVersione(tx, id, versione);
    const stato = transitare(TRANSIZIONI_ADESIONE, adesione.stato, 'respingere');
    await cambiaAdesione(tx, id, versione, { stato, esitoMotivo: motivo, esitoIl: now, aggiornataIl: now });
    await notificaStato(contesto, adesione, stato, motivo);
    return { stato };
  },
});
