import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { modoProtocollo } from '@/lib/protocollo/steps';
import { chiCarica, entroIlMandato } from '../chi';
import { comporreFascicolo } from '../fascicolo';
import { convenzioneDelFascicolo, documentiDelFascicolo } from '../repository-fascicolo';
import { esamiAperti } from '../repository-esame';
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
    const { id, numero, ente, presa } = convenzione;
    const righe = await documentiDelFascicolo(tx, convenzione);
    const esami = await esamiAperti(
      tx,
      righe.map((riga) => riga.id),
    );
    return {
      convenzione: { id, numero, ente },
      presa,
      documenti: comporreFascicolo(
        righe,
        (atto) => puo(attore, atto === 'protocollare' ? 'documento:protocollare' : 'documento:trasmettere'),
        { chi: chiCarica(attore), esami },
      ),
      registroInterno: (await modoProtocollo(tx)) === 'VARCO',
      puoScaricareTutto: puo(attore, 'documento:archivio'),
      puoFirmare: puo(attore, 'documento:firmare'),
      puoPreparare: puo(attore, 'atto:preparare'),
    };
  },
});
