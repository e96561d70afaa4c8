import { query } from '@/lib/platform/use-case';
import { chiaviDi, nomiCercati } from '../domain/criteri';
import { iniziarePerPervenuta } from '../pervenute';
import { cercareERegistrare } from '../ricerca';
import { cercarePervenutaSchema } from '../schema-pervenute';
import { rallentabile, type ConAttesa } from '../sorveglianza';
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
    return cercareERegistrare(contesto, richiesta, cercato);
  },
});

/** Searches, at the pace of the convenzione. */
export const cercarePerPervenuta = rallentabile(cercare);
