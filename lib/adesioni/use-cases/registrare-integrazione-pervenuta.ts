import { personaDelComune } from '@/lib/core/attore';
import { command } from '@/lib/platform/use-case';
import { integrazionePervenutaSchema } from '../schema-atti';
import { chiudiIntegrazione } from '../compilazione/integrazioni';
import { notificaStato } from '../notifiche';
import { getAdesioneAllaVersione } from '../repository';

/**
 * An answer that did not come through the link (PEC, paper, or none at all in the time given): the office writes it down and the
 * assessment goes on, with its term (LE-13). Without this a silent applicant would leave a request open for ever.
 */
export const registrareIntegrazionePervenuta = command({
  name: 'registrare-integrazione-pervenuta',
  permission: 'adesione:istruire',
  input: integrazionePervenutaSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, nuovoId, registra } = contesto;
    const { utenteId } = personaDelComune(attore);
    const { id, versione, risposta } = input;
    registra({ oggetto: id });
    const adesione = await getAdesioneAllaVersione(tx, id, versione);
    const integrazioneId = await chiudiIntegrazione(
      tx,
      adesione,
      { risposta, file: undefined, prova: null, creatoDa: utenteId, corregge: false },
      now,
      nuovoId,
    );
    registra({ oggetto: id, dettagli: { integrazioneId } });
    await notificaStato(
      contesto,
      adesione,
      'IN_ISTRUTTORIA',
      'L’ufficio ha ripreso l’esame della domanda: il termine ha ricominciato a decorrere.',
    );
    return { integrazioneId };
  },
});
