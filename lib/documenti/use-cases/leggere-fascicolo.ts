import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { modoProtocollo } from '@/lib/protocollo/steps';
import { entroIlMandato } from '../chi';
import { comporreFascicolo } from '../fascicolo';
import { convenzioneDelFascicolo, documentiDelFascicolo } from '../repository-fascicolo';
import { documentoSchema } from '../schema';
import type { FascicoloView } from '../views';

/** The dossier of a convenzione (`id`): its documents, where each stands and what can be done. What they contain is registered when opened. */
export const leggereFascicolo = query({
  name: 'leggere-fascicolo',
  permission: 'documento:leggere',
  input: documentoSchema,
  discloses: false,
  run: async ({ tx, attore, input }): Promise<FascicoloView> => {
    const convenzione = await convenzioneDelFascicolo(tx, input.id);
    entroIlMandato(attore, convenzione.id, 'La convenzione');
    const { id, numero, ente } = convenzione;
    return {
      convenzione: { id, numero, ente },
      documenti: comporreFascicolo(await documentiDelFascicolo(tx, convenzione), (atto) =>
        puo(attore, atto === 'protocollare' ? 'documento:protocollare' : 'documento:trasmettere'),
      ),
      registroInterno: (await modoProtocollo(tx)) === 'VARCO',
      puoScaricareTutto: puo(attore, 'documento:archivio'),
      puoPreparare: puo(attore, 'atto:preparare'),
    };
  },
});
