import { PARTE_IN_PAROLE } from '@/lib/core/documenti';
import type { FirmeRaccolteView } from '@/lib/documenti/domain/firme-raccolte';
import { CollegamentoBottone } from '../ui/bottone';

/** The signed document to download: one file, or each party's own where none bears all the signatures (CA-16). */
export function DocumentoFirmato({ file, cosa = 'il documento firmato' }: { file: FirmeRaccolteView['documentoFirmato']; cosa?: string }) {
  return file.map(({ id, parte }) => (
    <CollegamentoBottone key={id} scarica href={`/api/documenti/${id}`} dimensione="piccola" icona="scarica">
      Scarica {cosa}
      {file.length > 1 ? ` (copia ${PARTE_IN_PAROLE[parte].di})` : ''}
    </CollegamentoBottone>
  ));
}
