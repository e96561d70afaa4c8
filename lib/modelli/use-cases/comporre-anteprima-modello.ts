import { parteErogatore } from '@/lib/enti/steps';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { testoDiEsempio, documentoDiEsempio } from '../domain/anteprima';
import { clausolaDi } from '../lavorazione';
import { leggiVersione } from '../repository';
import { leggiBozzaModello } from '../repository-preparazione';
import { anteprimaModelloSchema } from '../schema';

const comporreBozza = query({
  name: 'comporre-anteprima-modello',
  permission: 'modello:leggere',
  input: anteprimaModelloSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }) => {
    const modello = await leggiVersione(tx, input.id);
    const { clausole } = (await leggiBozzaModello(tx, input.id)) ?? modello;
    const dove = { erogatore: await parteErogatore(tx, attore.erogatoreId), now };
    const documento =
      'testo' in input
        ? testoDiEsempio(clausole, clausolaDi(clausole, input.chiave), input.testo, dove)
        : documentoDiEsempio(clausole, dove);
    return { nome: `Anteprima - ${modello.nome}.pdf`, documento };
  },
});

/**
 * The convenzione as the draft would have it, for an invented ente; or one of its articles, right or wrong, as it is being typed: nothing
 * is kept. A page of nobody's data: it is no reading to register.
 */
export const comporreAnteprimaModello = elaborata(comporreBozza, disegnareBozza);
