import { lettoreDi } from '@/lib/banche/steps';
import { vietato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { vociInParole } from '../domain/criteri';
import { verificheOfferte } from '../domain/offerta';
import { estremiDi, incontrati, iniziareRichiesta } from '../richiesta';
import { verificareDatoSchema } from '../schema';
import { rallentabile, sorvegliare, type ConAttesa } from '../sorveglianza';
import type { EsitoVerifica } from '../views';

/**
 * Answers yes or no to a question of the data bank, where the clause offers it (CA-08): no value leaves, and the register keeps the fields
 * of which the answer tells something, fewer than any visura's.
 */
const verificare = query({
  name: 'verificare-dato',
  permission: 'consultazione:verificare',
  input: verificareDatoSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<ConAttesa<EsitoVerifica>> => {
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
    const { attesa, dettagli } = await sorvegliare(contesto, condizioni);
    registra({ soggetti: letta.soggetti, campi: letta.campi, dettagli: { ...dettagli, ...incontrati(letta), foglio: richiesta.foglio } });
    const esito = {
      domanda: verifica.domanda,
      dichiarato: vociInParole(verifica.voci, voci),
      risposta: letta.risposta,
      estremi: await estremiDi(contesto, richiesta, letta.aggiornatiAl),
    };
    return { esito, attesa };
  },
});

/** Answers a question, and makes who asks as a robot would wait for it. */
export const verificareDato = rallentabile(verificare);
