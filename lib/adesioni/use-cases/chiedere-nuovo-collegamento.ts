import { formatoItaliano, oggi } from '@/lib/core/date';
import { command } from '@/lib/platform/use-case';
import { fineCollegamento, nuovoCollegamento } from '../collegamenti';
import { NOMI_STATO_ADESIONE } from '../domain/stati';
import { getComune } from '../notifiche';
import { adesioniDiCasella } from '../repository';
import { nuovoCollegamentoSchema } from '../schema-atti';

/**
 * Who has lost its link gets a new one in the mailbox it wrote at the beginning. The answer is the same whether or not that mailbox
 * has requests, so that nobody learns here who asked what.
 */
export const chiedereNuovoCollegamento = command({
  name: 'chiedere-nuovo-collegamento',
  permission: 'adesione:compilare',
  input: nuovoCollegamentoSchema,
  run: async ({ tx, attore, input, now, registra, notifica }) => {
    const { erogatoreId } = attore;
    const adesioni = await adesioniDiCasella(tx, input.email, now);
    const { denominazione } = await getComune(tx, erogatoreId);
    registra({ dettagli: { inviati: adesioni.length } });
    for (const { id, stato, numero, cancella_il: cancellaIl } of adesioni) {
      const scadeIl = cancellaIl ?? fineCollegamento(now);
      const { indirizzo } = await nuovoCollegamento(tx, { erogatoreId, adesioneId: id }, scadeIl, now);
      const comune = denominazione;
      if (numero === null) {
        notifica({
          tipo: 'adesione-bozza',
          destinatario: input.email,
          dati: { comune, collegamento: indirizzo, scadeIl: formatoItaliano(oggi(new Date(scadeIl.getTime() - 1))) },
        });
      } else {
        notifica({
          tipo: 'adesione-stato',
          destinatario: input.email,
          dati: { comune, numero, stato: NOMI_STATO_ADESIONE[stato], motivo: null, collegamento: indirizzo },
        });
      }
    }
    return { ricevuto: true as const };
  },
});
