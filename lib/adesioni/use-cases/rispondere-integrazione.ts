import { esaminareAllegato } from '@/lib/documenti/steps';
import { getComune } from '@/lib/enti/steps';
import { command } from '@/lib/platform/use-case';
import { adesioneDelRichiedente } from '../chi';
import { archiviareAccordo, leggereAccordo, scrivereAccordo } from '../atti';
import { chiudiIntegrazione, datiDopoLaRisposta } from '../compilazione/integrazioni';
import { modificheTra } from '../compilazione/modifiche';
import { denominazioneEnte, notificaCorrezione, paginaDomanda } from '../notifiche';
import { getAdesione, getAdesionePerModifica } from '../repository';
import { datiAdesioneSchema } from '../schema';
import { rispostaConFileSchema } from '../schema-atti';

/**
 * The applicant answers the office's question, with a file if it wants to, and with what it has corrected of the data sent; the term runs
 * again from today (LE-13). Corrected data are a new version of the agreement (CH-15).
 */
export const rispondereIntegrazione = command({
  name: 'rispondere-integrazione',
  permission: 'adesione:rispondere',
  input: rispostaConFileSchema,
  prepare: async (preparazione) => {
    const prova = await esaminareAllegato(preparazione);
    const { leggi, input, now } = preparazione;
    const letto = await leggi(async (tx, attore) => {
      const adesione = await getAdesione(tx, adesioneDelRichiedente(attore, input.adesioneId));
      const dati = await datiDopoLaRisposta(tx, adesione, now);
      return dati && leggereAccordo(tx, adesione, dati, { attore, now });
    });
    return { prova, accordo: letto && (await scrivereAccordo(letto)) };
  },
  run: async (contesto) => {
    const { tx, attore, input, now, nuovoId, preparato, registra, notifica } = contesto;
    const id = adesioneDelRichiedente(attore, input.adesioneId);
    registra({ oggetto: id });
    const adesione = await getAdesionePerModifica(tx, id);
    const integrazioneId = await chiudiIntegrazione(
      tx,
      adesione,
      { risposta: input.risposta, file: input.file, prova: preparato.prova, creatoDa: null, corregge: true },
      now,
      nuovoId,
    );
    registra({ oggetto: id, dettagli: { integrazioneId } });
    const corretta = await getAdesione(tx, id);
    if (modificheTra(adesione.dati, corretta.dati).length > 0) {
      const dati = datiAdesioneSchema.parse(corretta.dati);
      await archiviareAccordo(contesto, { adesione: { ...corretta, numero: corretta.numero ?? '' }, dati }, preparato.accordo);
    }
    await notificaCorrezione(contesto, adesione, corretta);
    const comune = await getComune(tx, adesione.erogatoreId);
    notifica({
      tipo: 'adesione-integrazione-risposta',
      destinatario: comune.emailUfficio,
      dati: {
        comune: comune.denominazione,
        numero: adesione.numero ?? '',
        ente: denominazioneEnte(adesione.dati),
        pagina: paginaDomanda(id),
      },
    });
    return { integrazioneId };
  },
});
