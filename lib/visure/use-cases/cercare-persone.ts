import { query } from '@/lib/platform/use-case';
import { chiaviDi, nomiCercati } from '../domain/criteri';
import { incontrati, iniziareRichiesta } from '../richiesta';
import { cerca, esitoDellaRicerca } from '../ricerca';
import { cercareSchema } from '../schema';
import { rallentabile, sorvegliare, type ConAttesa } from '../sorveglianza';
import type { EsitoRicerca } from '../views';

/**
 * Searches the data bank of the convenzione (RT-02, FU-05) for a stated purpose (SA-04), by a form of the bank or by one line, which is
 * tried in the ways in which it can be read until one answers: one request, one row. Keys, purpose, case and people shown are in the
 * register before the answer leaves, refused searches included.
 */
const cercare = query({
  name: 'cercare-persone',
  permission: 'consultazione:cercare',
  input: cercareSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<ConAttesa<EsitoRicerca>> => {
    const { tx, input, registra } = contesto;
    const { finalita: _, riferimento: __, ...cercato } = input;
    const richiesta = await iniziareRichiesta(contesto, { chiavi: chiaviDi(cercato), nomi: (banca) => nomiCercati(banca, cercato) });
    const { condizioni } = richiesta;
    const { criteri, letta, campi, protetti } = await cerca(tx, condizioni, cercato);
    const { risultati, altri, soggetti } = letta;
    const mostrati = risultati.map(({ id }) => id).filter((id) => !soggetti.includes(id));
    const chiavi = chiaviDi(cercato, criteri);
    const { attesa, dettagli } = await sorvegliare(contesto, condizioni, chiavi);
    registra({
      chiavi,
      soggetti,
      campi,
      dettagli: {
        risultati: risultati.length,
        altri,
        ...(mostrati.length > 0 ? { mostrati } : {}),
        ...incontrati({ protetti }),
        ...dettagli,
        ...(risultati.length === 0 ? { foglio: richiesta.foglio } : {}),
      },
    });
    return { esito: await esitoDellaRicerca(contesto, richiesta, { criteri, letta }), attesa };
  },
});

/** Searches, and makes who asks as a robot would wait for the answer. */
export const cercarePersone = rallentabile(cercare);
