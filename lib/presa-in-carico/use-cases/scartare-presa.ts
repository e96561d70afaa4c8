import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_PRESA } from '../domain/stati';
import { cancellaPresa, tieniPresa } from '../repository';
import { presaSchema } from '../schema';

/** A load that nobody will confirm goes with its rows and its files: nothing of it was ever taken over. */
export const scartarePresa = command({
  name: 'scartare-presa',
  permission: 'presa-in-carico:tenere',
  input: presaSchema,
  run: async ({ tx, input: { id }, registra }) => {
    registra({ oggetto: id });
    transitare(TRANSIZIONI_PRESA, (await tieniPresa(tx, id)).stato, 'scartare');
    await cancellaPresa(tx, id);
  },
});
