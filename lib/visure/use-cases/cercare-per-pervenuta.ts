import { query } from '@/lib/platform/use-case';
import { chiaviDi } from '../domain/criteri';
import { iniziarePerPervenuta } from '../pervenute';
import { cerca, esitoDellaRicerca } from '../ricerca';
import { incontrati } from '../richiesta';
import { cercarePervenutaSchema } from '../schema-pervenute';
import type { EsitoRicerca } from '../views';

/** A search that the office makes to answer a request come by PEC or on paper: as an operator's, and in the same register (CA-13). */
export const cercarePerPervenuta = query({
  name: 'cercare-per-pervenuta',
  permission: 'pervenuta:tenere',
  input: cercarePervenutaSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<EsitoRicerca> => {
    const { finalita: _, riferimento: __, pervenutaId: ___, ...cercato } = contesto.input;
    const richiesta = await iniziarePerPervenuta(contesto, { chiavi: chiaviDi(cercato) });
    const { criteri, letta, campi, protetti } = await cerca(contesto.tx, richiesta.condizioni, cercato);
    const { risultati, altri, soggetti } = letta;
    const mostrati = risultati.map(({ id }) => id).filter((id) => !soggetti.includes(id));
    contesto.registra({
      ...{ chiavi: chiaviDi(cercato, criteri), soggetti, campi },
      dettagli: {
        ...richiesta.dettagli,
        ...{ risultati: risultati.length, altri },
        ...(mostrati.length > 0 ? { mostrati } : {}),
        ...incontrati({ protetti }),
        ...(risultati.length === 0 ? { foglio: richiesta.foglio } : {}),
      },
    });
    return esitoDellaRicerca(contesto, richiesta, { criteri, letta });
  },
});
