import { getAdesioneAccolta } from '@/lib/adesioni/steps';
import { aColonna, formatoItaliano, oggi } from '@/lib/core/date';
import { transitare } from '@/lib/core/transizioni';
import { proporreOperatori } from '@/lib/operatori/steps';
import { aggiornareEnte } from '@/lib/enti/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import { command } from '@/lib/platform/use-case';
import { acquisireFirma, preparareFirma } from '../acquisizione';
import { notificareParti } from '../notifiche';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { stipula } from '../domain/termini';
import { invitareMancanti } from '../inviti';
import { cambiaConvenzione } from '../repository';
import { firmaSchema } from '../schema';
import { regoleDellaConvenzione } from '../steps';

/**
 * The countersignature: from here the convenzione is in force, its last day computed by the clause (CA-14, CH-09), and the operators
 * named in the request stand in its roster, still to be designated and enabled. Only now does the request speak for the ente: its
 * contacts and people are those of the request, and the mailboxes known before are told too.
 */
export const caricareFirmaErogatore = command({
  name: 'caricare-firma-erogatore',
  permission: 'convenzione:firmare-erogatore',
  input: firmaSchema,
  prepare: (preparazione) => preparareFirma(preparazione, 'EROGATORE'),
  run: async (contesto) => {
    const { tx, now } = contesto;
    const riga = await acquisireFirma(contesto, 'EROGATORE');
    const { id, erogatoreId, enteId, adesioneId } = riga;
    const stato = transitare(TRANSIZIONI_CONVENZIONE, riga.stato, 'firmareErogatore');
    const { stipulataIl, scadenzaIl } = stipula(oggi(now), await regoleDellaConvenzione(tx, id));
    await cambiaConvenzione(tx, riga, { stato, stipulataIl: aColonna(stipulataIl), scadenzaIl: aColonna(scadenzaIl) });
    const dati = adesioneId === null ? null : (await getAdesioneAccolta(tx, adesioneId)).dati;
    const nuove = dati ? [dati.ente.pec, dati.ente.email] : [];
    await notificareParti(
      contesto,
      riga,
      'ENTRAMBI',
      'convenzione-vigente',
      { scadenzaIl: formatoItaliano(scadenzaIl), pagina: indirizzo('/ente/operatori') },
      nuove,
    );
    if (dati) {
      for (const messaggio of await invitareMancanti(tx, { erogatoreId, enteId, dati }, now)) contesto.notifica(messaggio);
      await aggiornareEnte(tx, enteId, dati.ente);
      await proporreOperatori(tx, { erogatoreId, convenzioneId: id, enteId, elenco: dati.operatori }, now);
    }
    return { stato, scadenzaIl };
  },
});
