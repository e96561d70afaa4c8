import { query } from '@/lib/platform/use-case';
import { iniziareProva } from '../richiesta';
import { provareVerificaSchema } from '../schema';
import { esitoDellaVerifica, verifica } from '../verifica';
import type { EsitoVerifica } from '../views';

/** A question as an operator of that convenzione would put it, about invented people. */
export const provareVerifica = query({
  name: 'provare-verifica',
  permission: 'consultazione:provare',
  input: provareVerificaSchema,
  discloses: false,
  run: async (contesto): Promise<EsitoVerifica> => {
    const { verifica: codice, voci } = contesto.input;
    const richiesta = await iniziareProva(contesto, (banca) => banca.nomiCercati({ ricerca: codice, voci }));
    return esitoDellaVerifica(contesto, richiesta, await verifica(contesto.tx, richiesta.condizioni, codice, voci));
  },
});
