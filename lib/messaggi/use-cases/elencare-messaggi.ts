import { puo } from '@/lib/core/permessi';
import { ammessa } from '@/lib/core/transizioni';
import { query } from '@/lib/platform/use-case';
import { TRANSIZIONI_MESSAGGIO } from '../domain';
import { paginaMessaggi, PER_PAGINA } from '../repository';
import { filtriMessaggiSchema } from '../schema';
import type { MessaggioInElenco } from '../views';

/** What left the comune, to whom, and what did not arrive. Addresses are personal data: the reading is registered. */
export const elencareMessaggi = query({
  name: 'elencare-messaggi',
  permission: 'messaggio:leggere',
  input: filtriMessaggiSchema,
  discloses: true,
  run: async ({ tx, attore, input, registra }) => {
    const { righe, totale } = await paginaMessaggi(tx, input);
    registra({ categoria: 'LETTURA', dettagli: { filtri: input, righe: righe.length } });
    const decide = puo(attore, 'messaggio:ritentare');
    const messaggi: MessaggioInElenco[] = righe.map(({ prossimoIl, ...riga }) => ({
      ...riga,
      prossimoIl: riga.stato === 'DA_INVIARE' ? prossimoIl : null,
      puoRitentare: decide && ammessa(TRANSIZIONI_MESSAGGIO, riga.stato, 'ritentare'),
      puoConfermare: decide && ammessa(TRANSIZIONI_MESSAGGIO, riga.stato, 'confermareInvio'),
    }));
    return { messaggi, totale, perPagina: PER_PAGINA };
  },
});
