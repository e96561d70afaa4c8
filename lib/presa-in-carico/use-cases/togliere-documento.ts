import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_PRESA } from '../domain/stati';
import { cambiaPresa, tieniPresa } from '../repository';
import { togliFile } from '../repository-file';
import { toltoSchema } from '../schema';

/** A file that was loaded by mistake leaves the preview. */
export const togliereDocumento = command({
  name: 'togliere-documento',
  permission: 'presa-in-carico:tenere',
  input: toltoSchema,
  run: async ({ tx, input: { id, percorso }, now, registra }) => {
    registra({ oggetto: id });
    const presa = await tieniPresa(tx, id);
    transitare(TRANSIZIONI_PRESA, presa.stato, 'cambiare');
    await togliFile(tx, id, percorso);
    await cambiaPresa(tx, presa, { aggiornataIl: now });
  },
});
