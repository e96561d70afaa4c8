import { query } from '@/lib/platform/use-case';
import { chiaviDi, nomiCercati } from '../domain/criteri';
import { iniziarePerPervenuta } from '../pervenute';
import { cerca, esitoDellaRicerca } from '../ricerca';
import { incontrati } from '../richiesta';
import { cercarePervenutaSchema } from '../schema-pervenute';
import { rallentabile, sorvegliare, type ConAttesa } from '../sorveglianza';
import type { EsitoRicerca } from '../views';

/** A search that the office makes to answer a request come by PEC or on paper: as an operator's, and in the same register (CA-13). */
const cercare = query({
  name: 'cercare-per-pervenuta',
  permission: 'pervenuta:tenere',
  input: cercarePervenutaSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<ConAttesa<EsitoRicerca>> => {
    const { finalita: _, riferimento: __, pervenutaId: ___, ...cercato } = contesto.input;
    const richiesta = await iniziarePerPervenuta(contesto, {
      chiavi: chiaviDi(cercato),
      nomi: (banca) => nomiCercati(banca, cercato),
    });
    const { criteri, letta, campi, protetti } = await cerca(contesto.tx, richiesta.condizioni, cercato);
    const { risultati, altri, soggetti } = letta;
    const chiavi = chiaviDi(cercato, criteri);
    const { attesa, dettagli } = await sorvegliare(contesto, richiesta.condizioni, chiavi);
    const mostrati = risultati.map(({ id }) => id).filter((id) => !soggetti.includes(id));
    contesto.registra({
      ...{ chiavi, soggetti, campi },
      dettagli: {
        ...richiesta.dettagli,
        ...dettagli,
        ...{ risultati: risultati.length, altri },
        ...(mostrati.length > 0 ? { mostrati } : {}),
        ...incontrati({ protetti }),
        ...(risultati.length === 0 ? { foglio: richiesta.foglio } : {}),
      },
    });
    return { esito: await esitoDellaRicerca(contesto, richiesta, { criteri, letta }), attesa };
  },
});

/** Searches, at the pace of the convenzione. */
export const cercarePerPervenuta = rallentabile(cercare);
