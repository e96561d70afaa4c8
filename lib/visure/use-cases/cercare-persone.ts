import { query } from '@/lib/platform/use-case';
import { chiaviDi, nomiCercati } from '../domain/criteri';
import { cercareERegistrare } from '../ricerca';
import { iniziareRichiesta } from '../richiesta';
import { cercareSchema } from '../schema';
import { rallentabile, type ConAttesa } from '../sorveglianza';
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
    const { finalita: _, riferimento: __, ...cercato } = contesto.input;
    const richiesta = await iniziareRichiesta(contesto, { chiavi: chiaviDi(cercato), nomi: (banca) => nomiCercati(banca, cercato) });
    return cercareERegistrare(contesto, richiesta, cercato);
  },
});

/** Searches, and makes who asks as a robot would wait for the answer. */
export const cercarePersone = rallentabile(cercare);
