import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { raccontato } from '../in-parole';
import { conProtetti } from '../protetti';
import { pacchetto } from '../repository';
import { destinatariDi } from '../repository-destinatari';
import { pacchettoSchema } from '../schema';
import type { PacchettoView } from '../views';

/** One package for the office: how far it is, who has taken it and how many times. What is in it, the office does not read here. */
export const leggerePacchetto = query({
  name: 'leggere-pacchetto',
  permission: 'pacchetto:preparare',
  input: pacchettoSchema,
  discloses: false,
  run: async ({ tx, input: { id } }): Promise<PacchettoView> => {
    const letto = await pacchetto(tx, id);
    if (!letto) throw nonTrovato('Il pacchetto');
    return raccontato(letto, await destinatariDi(tx, [id]), await conProtetti(tx, [letto]));
  },
});
