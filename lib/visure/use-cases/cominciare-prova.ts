import { caricaProva, leggereInProva, lettoreDi } from '@/lib/banche/steps';
import { regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { condizioniPerIlComune } from '../condizioni';
import { contestoDi } from '../contesto';
import { cominciareProvaSchema } from '../schema';
import type { ContestoConsultazione } from '../views';

/**
 * The office tries what an operator of a convenzione would see, before anybody may and after, on invented people: an act of the comune in
 * the register, no consultation and none of the fruitore's flows. The first trial of a bank loads them.
 */
export const cominciareProva = command({
  name: 'cominciare-prova',
  permission: 'consultazione:provare',
  input: cominciareProvaSchema,
  prepare: async ({ input, now, leggi }): Promise<boolean> => {
    const { erogatoreId, banca, caricata } = await leggi(async (tx, attore) => {
      const condizioni = await condizioniPerIlComune(tx, attore, input);
      await leggereInProva(tx);
      const { codice } = condizioni.banca;
      return { erogatoreId: attore.erogatoreId, banca: codice, caricata: (await lettoreDi(codice).aggiornatiAl(tx)) !== null };
    });
    return caricata || caricaProva(banca, erogatoreId, now);
  },
  run: async ({ tx, attore, input, preparato, now, registra }): Promise<ContestoConsultazione> => {
    if (!preparato)
      throw regola(
        'CARICAMENTO_IN_CORSO',
        'La banca dati è in aggiornamento: la prova comincia appena finisce. Riprova fra qualche minuto.',
      );
    await leggereInProva(tx);
    const condizioni = await condizioniPerIlComune(tx, attore, input);
    registra({
      oggetto: input.convenzioneId,
      dettagli: { prova: true, clausole: condizioni.accesso.clausoleVersione, operatore: input.operatoreId, campi: condizioni.campi },
    });
    return { ...(await contestoDi(tx, condizioni, now)), inRitardo: false };
  },
});
