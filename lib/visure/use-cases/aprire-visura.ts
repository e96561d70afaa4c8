import { query } from '@/lib/platform/use-case';
import { aprireERegistrare, chiaviDellaVisura } from '../apertura';
import { ricercheValideDal } from '../domain/regole-richiesta';
import { mostrataDaUnaRicerca } from '../repository';
import { iniziareRichiesta } from '../richiesta';
import { aprireVisuraSchema } from '../schema';
import { rallentabile, type ConAttesa } from '../sorveglianza';
import type { VisuraSigillata } from '../domain/visura';

/**
 * Opens one visura of one thing that a search has shown (CA-07, CA-21, SA-04). Only the columns that the profile allows are read from the
 * database; exactly those are in the register, with the people shown, before the answer leaves.
 */
const aprire = query({
  name: 'aprire-visura',
  permission: 'consultazione:visura',
  input: aprireVisuraSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<ConAttesa<VisuraSigillata>> => {
    const { tx, input, now } = contesto;
    const richiesta = await iniziareRichiesta(contesto, { oggetto: input.visura, chiavi: chiaviDellaVisura(input) });
    const { condizioni, motivi } = richiesta;
    return aprireERegistrare(contesto, richiesta, input, () =>
      mostrataDaUnaRicerca(tx, { chi: condizioni.chi, id: input.id, ...motivi }, ricercheValideDal(now)),
    );
  },
});

/** Opens a visura, and makes who asks as a robot would wait for it. */
export const aprireVisura = rallentabile(aprire);
