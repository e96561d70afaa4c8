import { command } from '@/lib/platform/use-case';
import { assertBozzaLetta } from '../lavorazione';
import { tieniModello } from '../repository';
import { cancellaBozzaModello, leggiBozzaModello } from '../repository-preparazione';
import { scartareBozzaModelloSchema } from '../schema';

/** Gives up the next version of a model: what is in force stays as it is. */
export const scartareBozzaModello = command({
  name: 'scartare-bozza-modello',
  permission: 'modello:scrivere',
  input: scartareBozzaModelloSchema,
  run: async ({ tx, input: { id, letta }, registra }) => {
    await tieniModello(tx, id);
    registra({ oggetto: id });
    assertBozzaLetta(await leggiBozzaModello(tx, id), letta);
    await cancellaBozzaModello(tx, id);
    return { id };
  },
});
