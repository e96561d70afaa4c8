import { query } from '@/lib/platform/use-case';
import { apri, comporreVisura, domandaDi } from '../apertura';
import type { VisuraSigillata } from '../domain/visura';
import { iniziareProva } from '../richiesta';
import { provareVisuraSchema } from '../schema';
import { sigillata } from '../sigillo';

/** A visura as an operator of that convenzione would open it, of somebody invented: a real id is of nobody here. */
export const provareVisura = query({
  name: 'provare-visura',
  permission: 'consultazione:provare',
  input: provareVisuraSchema,
  discloses: false,
  run: async (contesto): Promise<VisuraSigillata> => {
    const richiesta = await iniziareProva(contesto);
    const { condizioni } = richiesta;
    const domanda = domandaDi(condizioni, contesto.input);
    const visura = await comporreVisura(contesto, richiesta, domanda, await apri(contesto.tx, condizioni, domanda));
    return sigillata(visura, condizioni.chi);
  },
});
