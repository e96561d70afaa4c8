import { parteErogatore } from '@/lib/enti/steps';
import { query } from '@/lib/platform/use-case';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { testoDiEsempio, documentoDiEsempio } from '../domain/anteprima';
import { clausolaDi } from '../lavorazione';
import { leggiBozzaModello, leggiVersione } from '../repository';
import { anteprimaModelloSchema } from '../schema';

/**
 * The convenzione as the draft would have it, for an invented ente; or one of its articles, right or wrong, as it is being typed: nothing
 * is kept. A page of nobody's data: it is no reading to register. Drawing takes as long as a slow query, so it needs no act of its own.
 */
export const comporreAnteprimaModello = query({
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
    return { nome: `Anteprima - ${modello.nome}.pdf`, mime: 'application/pdf', contenuto: await generaPdf(documento) };
  },
});
