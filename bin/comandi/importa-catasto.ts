import { ARCHIVIO_CATASTO } from '@/lib/catasto/importazione/archivio';
import { caricareDaComando } from '../caricare-archivio';

export const descrizione =
  'Carica i dati catastali da un archivio (ZIP di CSV, oppure JSON Lines, anche .gz): tutto o niente. Formato: docs/importazione.md.';

export function esegui(args: string[], json: boolean): Promise<number> {
  return caricareDaComando('importa-catasto', ARCHIVIO_CATASTO, args, json);
}
