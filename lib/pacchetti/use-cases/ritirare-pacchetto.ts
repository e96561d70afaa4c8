import { nonTrovato } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_PACCHETTO } from '../domain/stati';
import { cambiaPacchetto, tieniPacchetto } from '../repository';
import { svuotaPacchetto } from '../repository-blocchi';
import { chiuderePacchettoSchema } from '../schema';

/** The office takes back a package that is ready: from now on nobody downloads it, and its bytes are gone. */
export const ritirarePacchetto = command({
  name: 'ritirare-pacchetto',
  permission: 'pacchetto:preparare',
  input: chiuderePacchettoSchema,
  run: async ({ tx, input: { id, motivo }, now, registra }) => {
    registra({ oggetto: id, dettagli: { motivo } });
    const letto = await tieniPacchetto(tx, id);
    if (!letto) throw nonTrovato('Il pacchetto');
    registra({ convenzioneId: letto.convenzioneId, enteId: letto.enteId });
    const stato = transitare(TRANSIZIONI_PACCHETTO, letto.stato, 'ritirare');
    await cambiaPacchetto(tx, id, { stato, motivo, chiusoIl: now });
    await svuotaPacchetto(tx, id);
    return { id };
  },
});
