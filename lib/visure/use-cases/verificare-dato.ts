import { lettoreDi } from '@/lib/banche/steps';
import { vietato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { vociInParole } from '../domain/criteri';
import { verificheOfferte } from '../domain/offerta';
import { estremiDi, iniziareRichiesta } from '../richiesta';
import { verificareDatoSchema } from '../schema';
import type { EsitoVerifica } from '../views';

/**
 * Answers yes or no to a question of the data bank, where the clause offers it (CA-08): no value leaves, and the register keeps the fields
 * of which the answer tells something, fewer than any visura's.
 */
export const verificareDato = query({
  name: 'verificare-dato',
  permission: 'consultazione:verificare',
  input: verificareDatoSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<EsitoVerifica> => {
    const { tx, input, registra } = contesto;
    const { verifica: codice, voci } = input;
    const richiesta = await iniziareRichiesta(contesto, {
      oggetto: codice,
      chiavi: voci,
      nomi: (banca) => banca.nomiCercati({ ricerca: codice, voci }),
    });
    const { condizioni } = richiesta;
    const verifica = verificheOfferte(condizioni).find((una) => una.codice === codice);
    if (!verifica) throw vietato('VERIFICA_NON_CONSENTITA', 'La convenzione del tuo ente non comprende questa verifica.');
    const letta = await lettoreDi(condizioni.banca.codice).verifica(tx, codice, voci, condizioni.campi);
    registra({ soggetti: letta.soggetti, campi: letta.campi });
    return {
      domanda: verifica.domanda,
      dichiarato: vociInParole(verifica.voci, voci),
      risposta: letta.risposta,
      estremi: await estremiDi(contesto, richiesta, letta.aggiornatiAl),
    };
  },
});
