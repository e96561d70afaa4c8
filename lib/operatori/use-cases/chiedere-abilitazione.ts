import { nominativo } from '@/lib/core/nominativo';
import { transitare } from '@/lib/core/transizioni';
import { regola } from '@/lib/core/errors';
import { regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import { env } from '@/lib/platform/env';
import { command } from '@/lib/platform/use-case';
import { assertConvenzioneViva, contorno } from '../contesto';
import { assertSchedaCompleta, parteCheAbilita, TRANSIZIONI } from '../domain/operatore';
import { aggiornaOperatore, getOperatori } from '../repository';
import { sceltaSchema } from '../schema';

/** Asks the office to enable designated operators with a complete card. Asking twice is asking once. */
export const chiedereAbilitazione = command({
  name: 'chiedere-abilitazione',
  permission: 'operatore:tenere',
  input: sceltaSchema,
  run: async ({ tx, input, now, registra, notifica }) => {
    for (const operatore of await getOperatori(tx, input.operatoreIds)) {
      const regole = await regoleDellaConvenzione(tx, operatore.convenzioneId);
      const intorno = await contorno(tx, operatore.convenzioneId, now);
      assertConvenzioneViva(intorno);
      if (parteCheAbilita(regole) === 'FRUITORE')
        throw regola('NON_SI_CHIEDE', 'Secondo questa convenzione gli operatori li abilita direttamente il responsabile dell’ente.');
      transitare(TRANSIZIONI, operatore.stato, 'chiedere');
      assertSchedaCompleta(operatore.scheda, regole);
      await aggiornaOperatore(tx, operatore, { richiestoIl: now });
      notifica({
        tipo: 'operatore-abilitazione-chiesta',
        destinatario: intorno.emailUfficio,
        dati: {
          comune: intorno.comune,
          ente: intorno.ente,
          operatore: nominativo(operatore),
          pagina: `${env().baseUrl}/ufficio/operatori/${operatore.id}`,
        },
      });
      registra({ convenzioneId: operatore.convenzioneId, enteId: operatore.enteId });
    }
    registra({ dettagli: { operatori: input.operatoreIds } });
  },
});
