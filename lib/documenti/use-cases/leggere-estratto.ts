import { nonTrovato } from '@/lib/core/errors';
import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { modoProtocollo } from '@/lib/protocollo/steps';
import { chiCarica } from '../chi';
import { comporreFascicolo } from '../fascicolo';
import { esamiAperti } from '../repository-esame';
import { documentoSenzaFascicolo } from '../repository-fascicolo';
import { documentoSchema } from '../schema';
import type { EstrattoView } from '../views';

/**
 * LE-06: an extract for a citizen, which belongs to no dossier: where it stands and what can be done. What it contains is registered when
 * opened. It is handed over to the person: there is no ente to whose PEC it could be sent.
 */
export const leggereEstratto = query({
  name: 'leggere-estratto',
  permission: 'estratto:preparare',
  input: documentoSchema,
  discloses: false,
  run: async ({ tx, attore, input: { id } }): Promise<EstrattoView> => {
    const [documento] = comporreFascicolo(
      await documentoSenzaFascicolo(tx, id),
      (atto) => atto !== 'trasmettere' && puo(attore, atto === 'protocollare' ? 'documento:protocollare' : 'documento:trasmettere'),
      { chi: chiCarica(attore), esami: await esamiAperti(tx, [id]) },
    );
    if (documento?.id !== id || documento.tipo !== 'ESTRATTO_CITTADINO') throw nonTrovato('L’estratto');
    return { documento, registroInterno: (await modoProtocollo(tx)) === 'VARCO' };
  },
});
