import { query } from '@/lib/platform/use-case';
import { leggiRigaConvenzione } from '../repository';
import { versioneClausoleSchema } from '../schema';
import { viewOfVersioneClausole } from '../viste/view-versioni';

/** One version of the clauses of a convenzione, in force or past, as it read and as it was enforced: for both parties. */
export const leggereVersioneClausole = query({
  name: 'leggere-versione-clausole',
  permission: 'convenzione:leggere',
  input: versioneClausoleSchema,
  discloses: false,
  run: async ({ tx, attore, input: { id, versione } }) => viewOfVersioneClausole(tx, attore, await leggiRigaConvenzione(tx, id), versione),
});
