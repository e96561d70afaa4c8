import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { query } from '@/lib/platform/use-case';
import { chiCarica } from '../chi';
import { paginaDocumenti, PER_PAGINA } from '../repository-elenco';

/**
 * The documents of a fruitore's convenzioni, or of those of an auditor's mandate: acts, signed copies, designations, annual reports. What
 * they contain is registered when they are opened.
 */
export const elencareDocumenti = query({
  name: 'elencare-documenti',
  permission: 'documento:elencare',
  input: z.object({ pagina: z.coerce.number().int().min(1).max(10_000).default(1) }),
  discloses: false,
  run: async ({ tx, attore, input }) => {
    const ambito = isPersona(attore) ? attore.ambitoConvenzioni : [];
    const { righe, totale } = await paginaDocumenti(tx, input.pagina, ambito, chiCarica(attore));
    return { documenti: righe, totale, perPagina: PER_PAGINA };
  },
});
