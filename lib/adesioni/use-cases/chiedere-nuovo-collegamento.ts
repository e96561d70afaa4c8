import { formatoItaliano, ultimoGiornoPrimaDi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { getComune } from '@/lib/enti/steps';
import { riservaIndirizzo } from '@/lib/platform/limite-indirizzo';
import { command } from '@/lib/platform/use-case';
import { fineCollegamento, nuovoCollegamento } from '../collegamenti';
import { NOMI_STATO_ADESIONE } from '../domain/stati';
import { limiteCasella, limiteCollegamenti } from '../domain/limiti';
import { adesioniDiCasella, tieniCasella } from '../repository';
import { nuovoCollegamentoSchema } from '../schema-atti';

/**
 * Who has lost its link gets a new one in the mailbox it wrote at the beginning. The answer is the same whether or not that mailbox
 * has requests, and when it has had its links of the day, so that nobody learns here who asked what.
 */
export const chiedereNuovoCollegamento = command({
  name: 'chiedere-nuovo-collegamento',
  permission: 'adesione:compilare',
  input: nuovoCollegamentoSchema,
  run: async ({ tx, attore, input, now, indirizzoIp, registra, notifica }) => {
    const { erogatoreId } = attore;
    if (!(await riservaIndirizzo(tx, limiteCollegamenti(erogatoreId), indirizzoIp, now)))
      throw regola(
        'TROPPI_COLLEGAMENTI_DA_QUI',
        'Dalla tua rete sono stati chiesti troppi collegamenti nell’ultima ora. Quello che hai scritto resta in questa pagina: riprova fra un’ora, oppure scrivi all’ufficio.',
      );
    await tieniCasella(tx, erogatoreId, input.email);
    const adesioni = await adesioniDiCasella(tx, input.email, now);
    const { denominazione } = await getComune(tx, erogatoreId);
    let inviati = 0;
    for (const { id, stato, numero, cancella_il: cancellaIl } of adesioni) {
      if (!(await riservaIndirizzo(tx, limiteCasella(erogatoreId, input.email), null, now))) break;
      inviati += 1;
      const scadeIl = cancellaIl ?? fineCollegamento(now);
      const { indirizzo } = await nuovoCollegamento(tx, { erogatoreId, adesioneId: id }, scadeIl, now);
      const comune = denominazione;
      if (numero === null) {
        notifica({
          tipo: 'adesione-bozza',
          destinatario: input.email,
          dati: { comune, collegamento: indirizzo, scadeIl: formatoItaliano(ultimoGiornoPrimaDi(scadeIl)) },
        });
      } else {
        notifica({
          tipo: 'adesione-stato',
          destinatario: input.email,
          dati: { comune, numero, stato: NOMI_STATO_ADESIONE[stato], motivo: null, collegamento: indirizzo },
        });
      }
    }
    registra({ dettagli: { inviati } });
    return { ricevuto: true as const };
  },
});
