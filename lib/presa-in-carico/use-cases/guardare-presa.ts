import { query } from '@/lib/platform/use-case';
import { avanzamentoDi, leggiPresa } from '../repository';
import { presaSchema } from '../schema';
import type { StatoPresaView } from '../views';

/** Where a load stands, and nothing of what is in it: asked again and again while it is being done. */
export const guardarePresa = query({
  name: 'guardare-presa',
  permission: 'presa-in-carico:tenere',
  input: presaSchema,
  discloses: false,
  run: async ({ tx, input: { id } }): Promise<StatoPresaView> => {
    const { nome, stato, lavoroId } = await leggiPresa(tx, id);
    return { id, nome, stato, lavoroId, ...(await avanzamentoDi(tx, stato === 'IN_CORSO' ? lavoroId : null)) };
  },
});
