import type { FirmeRaccolteView } from '@/lib/documenti/domain/firme-raccolte';
import { CollegamentoBottone } from '../ui/bottone';

const COPIA = { FRUITORE: 'copia dell’ente', EROGATORE: 'copia del comune' } as const;

/** The signed document to download: one file, or each party's own where none bears all the signatures (CA-16). */
export function DocumentoFirmato({ file, cosa = 'il documento firmato' }: { file: FirmeRaccolteView['documentoFirmato']; cosa?: string }) {
  return file.map(({ id, parte }) => (
    <CollegamentoBottone key={id} scarica href={`/api/documenti/${id}`} dimensione="piccola" icona="scarica">
      Scarica {cosa}
      {file.length > 1 ? ` (${COPIA[parte]})` : ''}
    </CollegamentoBottone>
  ));
}
