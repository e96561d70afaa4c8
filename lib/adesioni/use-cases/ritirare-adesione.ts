import { transitare } from '@/lib/core/transizioni';
import { getComune } from '@/lib/enti/steps';
import { command } from '@/lib/platform/use-case';
import { adesioneDelRichiedente } from '../chi';
import { NOMI_STATO_ADESIONE, TRANSIZIONI_ADESIONE } from '../domain/stati';
import { notificaStato, paginaDomanda } from '../notifiche';
import { cambiaAdesione, getAdesionePerModifica } from '../repository';
import { dimenticaCorrezione } from '../repository-integrazioni';
import { ritiroSchema } from '../schema-atti';

/** The ente withdraws its request, at any moment before its end; both sides are told. */
export const ritirareAdesione = command({
  name: 'ritirare-adesione',
  permission: 'adesione:rispondere',
  input: ritiroSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, registra, notifica } = contesto;
    const id = adesioneDelRichiedente(attore, input.adesioneId);
    registra({ oggetto: id });
    const adesione = await getAdesionePerModifica(tx, id);
    const stato = transitare(TRANSIZIONI_ADESIONE, adesione.stato, 'ritirare');
    const motivo = input.motivo ?? null;
    await cambiaAdesione(tx, id, adesione.versione, {
      stato,
      esitoMotivo: motivo,
      esitoIl: now,
      termineSospesoIl: null,
      aggiornataIl: now,
    });
    await dimenticaCorrezione(tx, id);
    await notificaStato(contesto, adesione, stato, motivo);
    const comune = await getComune(tx, adesione.erogatoreId);
    notifica({
      tipo: 'adesione-stato',
      destinatario: comune.emailUfficio,
      dati: {
        comune: comune.denominazione,
        numero: adesione.numero ?? '',
        stato: NOMI_STATO_ADESIONE[stato],
        motivo,
        collegamento: paginaDomanda(id),
      },
    });
    return { stato };
  },
});
