import { query } from '@/lib/platform/use-case';
import { nomiCercati } from '../domain/criteri';
import { cerca, esitoDellaRicerca } from '../ricerca';
import { iniziareProva } from '../richiesta';
import { provareRicercaSchema } from '../schema';
import type { EsitoRicerca } from '../views';

/** A search as an operator of that convenzione would make it, among invented people: nothing of it is a consultation. */
export const provareRicerca = query({
  name: 'provare-ricerca',
  permission: 'consultazione:provare',
  input: provareRicercaSchema,
  discloses: false,
  run: async (contesto): Promise<EsitoRicerca> => {
    const { finalita: _, riferimento: __, convenzioneId: ___, operatoreId: ____, ...cercato } = contesto.input;
    const richiesta = await iniziareProva(contesto, (banca) => nomiCercati(banca, cercato));
    return esitoDellaRicerca(contesto, richiesta, await cerca(contesto.tx, richiesta.condizioni, cercato));
  },
});
