import { transitare } from '@/lib/core/transizioni';
import { regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import { invitareUtente, recapitoReferente } from '@/lib/identita/steps';
import { env } from '@/lib/platform/env';
import { command } from '@/lib/platform/use-case';
import { sciogliereBlocco } from '../blocco';
import { parteDi } from '../chi';
import { assertConvenzioneUtilizzabile, contorno } from '../contesto';
import { assertPosto, assertPuoAbilitare, assertSchedaCompleta, TRANSIZIONI } from '../domain/operatore';
import { aggiornaOperatore, bloccaConvenzione, contaAbilitati, getOperatore } from '../repository';
import { operatoreSchema } from '../schema';

/**
 * Enables an operator within the agreed number of accesses (CH-02), by the office or by the fruitore's own commander as the clause says
 * (CH-03). Its account is made or extended; the user id goes to the referente, the one-time link to the person (CA-18).
 */
export const abilitareOperatore = command({
  name: 'abilitare-operatore',
  permission: 'operatore:abilitare',
  input: operatoreSchema,
  run: async ({ tx, attore, input, now, registra, notifica }) => {
    const { convenzioneId } = await getOperatore(tx, input.operatoreId);
    await bloccaConvenzione(tx, convenzioneId);
    const operatore = await getOperatore(tx, input.operatoreId);
    const { id, enteId, nome, cognome, codiceFiscale, scheda } = operatore;
    const regole = await regoleDellaConvenzione(tx, convenzioneId);
    const intorno = await contorno(tx, convenzioneId, now);
    assertPuoAbilitare(parteDi(attore), regole);
    assertConvenzioneUtilizzabile(intorno);
    const stato = transitare(TRANSIZIONI, operatore.stato, 'abilitare');
    await sciogliereBlocco(
      tx,
      parteDi(attore),
      { convenzioneId, codiciFiscali: [codiceFiscale] },
      (chi) =>
        `${chi} risulta sospeso o disabilitato dal comune in questa convenzione: scrivi all’ufficio, che lo può rimettere nell’elenco.`,
    );
    assertSchedaCompleta(scheda, regole);
    assertPosto(regole.tettoOperatori, await contaAbilitati(tx, convenzioneId));
    const invito = {
      erogatoreId: attore.erogatoreId,
      enteId,
      ruoli: ['OPERATORE'] as const,
      nome,
      cognome,
      codiceFiscale,
      email: scheda.email ?? '',
      da: attore,
      recapitoNomeUtente: await recapitoReferente(tx, enteId, intorno.pecEnte),
    };
    const { utenteId, notifiche } = await invitareUtente(tx, invito, now, env().baseUrl);
    await aggiornaOperatore(tx, operatore, { stato, abilitatoIl: now, utenteId, motivo: null });
    if (regole.metodiAccesso.includes('PASSWORD')) for (const messaggio of notifiche) notifica(messaggio);
    registra({ oggetto: id, operatoreId: id, convenzioneId, enteId, dettagli: { tetto: regole.tettoOperatori } });
  },
});
