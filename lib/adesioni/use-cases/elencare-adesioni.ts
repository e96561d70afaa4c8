import { oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import { contaPerStato, elencoAdesioni, PER_PAGINA } from '../repository-elenco';
import { elencoDomandeSchema } from '../schema-atti';
import type { ElencoAdesioniView } from '../views';
import { viewOfRiga } from '../viste/view-adesione';

/**
 * The requests of the office, the most urgent first: which ente, where it stands, how many days are left (LE-13). Drafts are not its
 * business.
 */
export const elencareAdesioni = query({
  name: 'elencare-adesioni',
  permission: 'adesione:leggere',
  input: elencoDomandeSchema,
  discloses: false,
  run: async ({ tx, input, now }): Promise<ElencoAdesioniView> => {
    const { righe, totale } = await elencoAdesioni(tx, input, oggi(now));
    return {
      filtri: input,
      perPagina: PER_PAGINA,
      totale,
      conteggi: await contaPerStato(tx),
      righe: righe.map((riga) => viewOfRiga(riga, now)),
    };
  },
});
