import { z } from 'zod';
import { query } from '@/lib/platform/use-case';
import { BANCHE } from '../domain/elenco';
import { ultimiCaricamenti } from '../repository';
import { lettoreDi } from '../steps';
import type { BancaView } from '../views';

const MOSTRATI = 15;

/** The data banks: what day their data is of, and what came lately by the folder. Of a refused archive it shows what was wrong. */
export const leggereBanche = query({
  name: 'leggere-banche',
  permission: 'banca:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx }): Promise<BancaView[]> => {
    const caricamenti = await ultimiCaricamenti(tx, MOSTRATI);
    const viste: BancaView[] = [];
    for (const { codice, nome } of BANCHE)
      viste.push({
        codice,
        nome,
        aggiornatiAl: await lettoreDi(codice).aggiornatiAl(tx),
        caricamenti: caricamenti.filter(({ banca }) => banca === codice),
      });
    return viste;
  },
});
