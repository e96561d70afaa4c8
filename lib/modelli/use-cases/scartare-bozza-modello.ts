import { command } from '@/lib/platform/use-case';
import { assertBozzaLetta } from '../lavorazione';
import { cancellaBozza, leggiBozza, tieniModello } from '../repository';
import { bozzaLettaSchema } from '../schema';

/** Gives up the next version of a model: what is in force stays as it is. */
export const scartareBozzaModello = command({
  name: 'scartare-bozza-modello',
  permission: 'modello:scrivere',
  input: bozzaLettaSchema,
  run: async ({ tx, input: { id, letta }, registra }) => {
    await tieniModello(tx, id);
    registra({ oggetto: id });
    assertBozzaLetta(await leggiBozza(tx, id), letta);
    await cancellaBozza(tx, id);
    return { id };
  },
});
