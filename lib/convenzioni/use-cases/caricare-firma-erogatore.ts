import { getAdesioneAccolta } from '@/lib/adesioni/steps';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { transitare } from '@/lib/core/transizioni';
import { proporreOperatori } from '@/lib/operatori/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import { command } from '@/lib/platform/use-case';
import { acquisireFirma, preparareFirma } from '../acquisizione';
import { avvisare } from '../avvisi';
import { stipula, TRANSIZIONI_CONVENZIONE } from '../domain';
import { cambiaConvenzione, colonnaData } from '../repository';
import { firmaSchema } from '../schema';
import { regoleDellaConvenzione } from '../steps';

/**
 * The countersignature: from here the convenzione is in force, its last day computed by the clause (CA-14, CH-09), and the operators named in the
 * request stand in its roster, still to be designated and enabled.
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
    await cambiaConvenzione(tx, riga, { stato, stipulataIl: colonnaData(stipulataIl), scadenzaIl: colonnaData(scadenzaIl) });
    if (adesioneId !== null) await proporreOperatori(tx, { erogatoreId, convenzioneId: id, enteId, elenco: (await getAdesioneAccolta(tx, adesioneId)).dati.operatori }, now);
    await avvisare(contesto, riga, 'ENTRAMBI', 'convenzione-vigente', { scadenzaIl: formatoItaliano(scadenzaIl), pagina: indirizzo('/ente/operatori') });
    return { stato, scadenzaIl };
  },
});
