import { ARCHIVIO_ANAGRAFE } from '@/lib/anagrafe/importazione/archivio';
import { caricareDaComando } from '../caricare-archivio';

export const descrizione =
  'Carica i dati anagrafici da un archivio (ZIP di CSV, oppure JSON Lines, anche .gz): tutto o niente. Formato: docs/importazione.md.';

export function esegui(args: string[], json: boolean): Promise<number> {
  return caricareDaComando('importa-anagrafe', ARCHIVIO_ANAGRAFE, args, json);
}
