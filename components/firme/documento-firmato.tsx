import { PARTE_IN_PAROLE } from '@/lib/core/documenti';
import type { FirmeRaccolteView } from '@/lib/documenti/domain/firme-raccolte';
import { documentoDellArchivio } from '../documenti/indirizzi';
import { CollegamentoBottone } from '../ui/bottone';

interface Props {
  file: FirmeRaccolteView['documentoFirmato'];
  cosa?: string;
  /** Where its reader downloads a document. */
  scarica?: (id: string) => string;
}

/** The signed document to download: one file, or each party's own where none bears all the signatures (CA-16). */
export function DocumentoFirmato({ file, cosa = 'il documento firmato', scarica = documentoDellArchivio }: Props) {
  return file.map(({ id, parte }) => (
    <CollegamentoBottone key={id} scarica href={scarica(id)} dimensione="piccola" icona="scarica">
      Scarica {cosa}
      {file.length > 1 ? ` (copia ${PARTE_IN_PAROLE[parte].di})` : ''}
    </CollegamentoBottone>
  ));
}
