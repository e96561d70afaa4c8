import { nonTrovato } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_PACCHETTO } from '../domain/stati';
import { cambiaPacchetto, tieniPacchetto } from '../repository';
import { svuotaPacchetto } from '../repository-blocchi';
import { pacchettoSchema } from '../schema';

/** Its address has answered nobody since the term; now its bytes are gone too (SA-13: data are not kept beyond their use). */
export const segnarePacchettoScaduto = command({
  name: 'segnare-pacchetto-scaduto',
  permission: 'pacchetto:produrre',
  input: pacchettoSchema,
  run: async ({ tx, input: { id }, now, registra }) => {
    const letto = await tieniPacchetto(tx, id);
    if (!letto) throw nonTrovato('Il pacchetto');
    registra({ oggetto: id, convenzioneId: letto.convenzioneId, enteId: letto.enteId });
    if (letto.stato !== 'PRONTO' || letto.scadeIl === null || letto.scadeIl > now) return { scaduto: false };
    await cambiaPacchetto(tx, id, { stato: transitare(TRANSIZIONI_PACCHETTO, letto.stato, 'scadere'), chiusoIl: now });
    await svuotaPacchetto(tx, id);
    return { scaduto: true };
  },
});
