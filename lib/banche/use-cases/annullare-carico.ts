import { nonTrovato, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { concludiCarico, esisteCarico, fermaCarico } from '../repository-carichi';
import { caricoSchema } from '../schema';

/** The office stops a load that it has sent, as long as the new data are not going into line: the data of before stay. */
export const annullareCarico = command({
  name: 'annullare-carico',
  permission: 'banca:aggiornare',
  input: caricoSchema,
  run: async ({ tx, input: { id }, now, registra }) => {
    registra({ oggetto: id });
    const carico = await fermaCarico(tx, id);
    if (carico === null) {
      if (!(await esisteCarico(tx, id))) throw nonTrovato('Il caricamento');
      throw regola(
        'CARICO_NON_ANNULLABILE',
        'Questo caricamento non si può più annullare: è finito, o i dati nuovi stanno entrando in linea. Ricarica la pagina.',
      );
    }
    registra({ dettagli: { banca: carico.banca } });
    if (carico.fermo) await concludiCarico(tx, id, 'ANNULLATO', now);
  },
});
