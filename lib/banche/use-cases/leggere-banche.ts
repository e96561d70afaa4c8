import { z } from 'zod';
import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { BANCHE } from '../domain/elenco';
import { erroriDi, paginaCaricamenti, versionePrecedente } from '../repository';
import { carichiAperti } from '../repository-carichi';
import { lettoreDi } from '../steps';
import type { BancaView } from '../views';

const MOSTRATI = 5;

/** The data banks: what day their data is of, what is being loaded, what came lately. Of an archive refused last it shows what was wrong. */
export const leggereBanche = query({
  name: 'leggere-banche',
  permission: 'banca:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore }): Promise<BancaView[]> => {
    const carichi = await carichiAperti(tx);
    const viste: BancaView[] = [];
    for (const { codice, nome } of BANCHE) {
      const caricamenti = await paginaCaricamenti(tx, codice, { elenco: 'ARCHIVI', salta: 0, prendi: MOSTRATI });
      const [ultimo = null] = await paginaCaricamenti(tx, codice, { elenco: null, salta: 0, prendi: 1 });
      viste.push({
        codice,
        nome,
        aggiornatiAl: await lettoreDi(codice).aggiornatiAl(tx),
        ultimo,
        caricamenti,
        errori: ultimo?.esito === 'RIFIUTATO' ? await erroriDi(tx, ultimo.id) : [],
        carico: carichi.find(({ banca }) => banca === codice) ?? null,
        precedente: await versionePrecedente(tx, codice),
        puo: { aggiornare: puo(attore, 'banca:aggiornare'), ripristinare: puo(attore, 'banca:ripristinare') },
      });
    }
    return viste;
  },
});
