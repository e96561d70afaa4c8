import { query } from '@/lib/platform/use-case';
import { incontrati, iniziareRichiesta } from '../richiesta';
import { verificareDatoSchema } from '../schema';
import { rallentabile, sorvegliare, type ConAttesa } from '../sorveglianza';
import { esitoDellaVerifica, verifica } from '../verifica';
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
    const domanda = await verifica(tx, condizioni, codice, voci);
    const { letta } = domanda;
    const { attesa, dettagli } = await sorvegliare(contesto, condizioni, { ...voci, tipo: codice });
    registra({ soggetti: letta.soggetti, campi: letta.campi, dettagli: { ...dettagli, ...incontrati(letta), foglio: richiesta.foglio } });
    return { esito: await esitoDellaVerifica(contesto, richiesta, domanda), attesa };
  },
});

/** Answers a question, and makes who asks as a robot would wait for it. */
export const verificareDato = rallentabile(verificare);
