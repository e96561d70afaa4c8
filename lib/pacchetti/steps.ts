/** What the desks ask of packages. */
import type { Tx } from '@/lib/platform/db';
import { conProtetti } from './protetti';
import { pronti, type Pacchetto } from './repository';

type PacchettoBloccato = Pick<Pacchetto, 'id' | 'convenzioneId' | 'convenzione' | 'ente'> & { readonly dal: Date };

/** Packages that nobody may download because they tell of somebody protected meanwhile (SA-17): the office takes them back. */
export async function pacchettiBloccati(tx: Tx): Promise<PacchettoBloccato[]> {
  const letti = await pronti(tx);
  const bloccati = await conProtetti(tx, letti);
  return letti
    .filter(({ id }) => bloccati.has(id))
    .map(({ id, convenzioneId, convenzione, ente, prontoIl, chiestoIl }) => ({
      ...{ id, convenzioneId, convenzione, ente },
      dal: prontoIl ?? chiestoIl,
    }));
}
