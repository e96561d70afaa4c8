import { query } from '@/lib/platform/use-case';
import { leggiDocumento } from '@/lib/documenti/steps';
import { impedimentoARitirare } from '../ritirabili';
import { documentoDaRitirareSchema } from '../schema';

/** Whether this person may withdraw that document now: its page offers what the act would take. */
export const leggereRitiro = query({
  name: 'leggere-ritiro',
  permission: 'atto:preparare',
  input: documentoDaRitirareSchema,
  discloses: false,
  run: async ({ tx, attore, input }): Promise<{ readonly ritirabile: boolean }> => ({
    ritirabile: (await impedimentoARitirare(tx, attore, await leggiDocumento(tx, input.documentoId))) === null,
  }),
});
