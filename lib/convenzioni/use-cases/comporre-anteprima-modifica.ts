import { clausolaSchema } from '@/lib/clausole/modulo/officina';
import { testoScritto } from '@/lib/core/testo/schema';
import { parteErogatore } from '@/lib/enti/steps';
import { testoDiEsempio } from '@/lib/modelli/domain/anteprima';
import { clausolaDi } from '@/lib/modelli/steps';
import { disegnareBozza } from '@/lib/platform/pdf/anteprima';
import { elaborata, query } from '@/lib/platform/use-case';
import { leggiInLavorazione } from '../modifica/lavorazione';

const comporreBozza = query({
  name: 'comporre-anteprima-modifica',
  permission: 'convenzione:generare',
  input: clausolaSchema.extend({ testo: testoScritto }),
  discloses: false,
  run: async ({ tx, attore, input: { id, chiave, testo }, now }) => {
    const { riga, clausole } = await leggiInLavorazione(tx, attore, id);
    const dove = { erogatore: await parteErogatore(tx, attore.erogatoreId), now };
    return {
      nome: `Anteprima - Convenzione n. ${riga.numero}.pdf`,
      documento: testoDiEsempio(clausole, clausolaDi(clausole, chiave), testo, dove),
    };
  },
});

/** One article of the next clauses of a convenzione as it is being typed, for an invented ente: nothing is kept. */
export const comporreAnteprimaModifica = elaborata(comporreBozza, disegnareBozza);
