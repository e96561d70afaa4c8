import { z } from 'zod';
import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { sedeDi } from '../domain/parte';
import { comuneDellErogatore, misureDelloStemma } from '../repository-comune';
import type { ComuneVista } from '../views';

/** The comune as it signs and prints itself. */
export const leggereComune = query({
  name: 'leggere-comune',
  permission: 'impostazioni:leggere',
  discloses: false,
  input: z.object({}),
  run: async ({ tx, attore }): Promise<ComuneVista> => {
    const comune = await comuneDellErogatore(tx, attore.erogatoreId);
    const { denominazione, codiceFiscale, codiceIpa, ufficio, pec, emailUfficio, telefono, contattiGuasti } = comune;
    const sede = sedeDi(comune);
    const stemma = await misureDelloStemma(tx, attore.erogatoreId);
    const modificabile = puo(attore, 'comune:modificare');
    return { denominazione, codiceFiscale, codiceIpa, ufficio, sede, pec, emailUfficio, telefono, contattiGuasti, stemma, modificabile };
  },
});
