import { oggi } from '@/lib/core/date';
import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { personaDelComune } from '../chi';
import { daGenerare, elencoConvenzioni, PER_PAGINA } from '../repository-elenco';
import { elencoSchema } from '../schema';
import type { VistaElencoConvenzioni } from '../views';

/** The comune's convenzioni, and the accepted requests that still wait for theirs. */
export const elencareConvenzioni = query({
  name: 'elencare-convenzioni',
  permission: 'convenzione:leggere',
  input: elencoSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }): Promise<VistaElencoConvenzioni> => {
    const persona = personaDelComune(attore);
    const { righe, totale } = await elencoConvenzioni(tx, input, oggi(now));
    const puoGenerare = puo(persona, 'convenzione:generare');
    return { righe, totale, perPagina: PER_PAGINA, puoGenerare, daGenerare: puoGenerare ? await daGenerare(tx) : [] };
  },
});
