import { oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import { contaPerStato, elencoAdesioni, PER_PAGINA } from '../repository-elenco';
import { elencoSchema } from '../schema-atti';
import type { VistaElenco } from '../views';
import { vistaInElenco } from '../viste';

/**
 * The requests of the office, the most urgent first: which ente, where it stands, how many days are left (LE-13). Drafts are not its
 * business.
 */
export const elencareAdesioni = query({
  name: 'elencare-adesioni',
  permission: 'adesione:leggere',
  input: elencoSchema,
  discloses: false,
  run: async ({ tx, input, now }): Promise<VistaElenco> => {
    const { righe, totale } = await elencoAdesioni(tx, input, oggi(now));
    return {
      filtri: input,
      perPagina: PER_PAGINA,
      totale,
      conteggi: await contaPerStato(tx),
      righe: righe.map((riga) => vistaInElenco(riga, now)),
    };
  },
});
