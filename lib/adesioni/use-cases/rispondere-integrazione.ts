import { esaminareAllegato } from '@/lib/documenti/steps';
import { command } from '@/lib/platform/use-case';
import { adesioneDelRichiedente } from '../chi';
import { chiudiIntegrazione } from '../integrazioni';
import { denominazioneEnte, notificaCorrezione, paginaUfficio } from '../notifiche';
import { getAdesione, getAdesionePerModifica } from '../repository';
import { getComune } from '../repository-comune';
import { rispostaConFileSchema } from '../schema-atti';

/**
 * The applicant answers the office's question, with a file if it wants to, and with what it has corrected of the data sent; the term runs
 * again from today (LE-13).
 */
export const rispondereIntegrazione = command({
  name: 'rispondere-integrazione',
  permission: 'adesione:rispondere',
  input: rispostaConFileSchema,
  prepare: esaminareAllegato,
  run: async (contesto) => {
    const { tx, attore, input, now, nuovoId, preparato, registra, notifica } = contesto;
    const id = adesioneDelRichiedente(attore, input.adesioneId);
    registra({ oggetto: id });
    const adesione = await getAdesionePerModifica(tx, id);
    const integrazioneId = await chiudiIntegrazione(
      tx,
      adesione,
      { risposta: input.risposta, file: input.file, verifica: preparato, creatoDa: null, corregge: true },
      now,
      nuovoId,
    );
    registra({ oggetto: id, dettagli: { integrazioneId } });
    await notificaCorrezione(contesto, adesione, await getAdesione(tx, id));
    const comune = await getComune(tx, adesione.erogatoreId);
    notifica({
      tipo: 'adesione-integrazione-risposta',
      destinatario: comune.emailUfficio,
      dati: {
        comune: comune.denominazione,
        numero: adesione.numero ?? '',
        ente: denominazioneEnte(adesione.dati),
        pagina: paginaUfficio(id),
      },
    });
    return { integrazioneId };
  },
});
