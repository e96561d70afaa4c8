import { prossimoPassoDocumento } from '@/lib/documenti/domain/prossimo-passo';
import type { DocumentoFascicolo } from '@/lib/documenti/views';
import { AppenaFatto } from '../ui/appena-fatto';
import { CollegamentoBottone } from '../ui/bottone';

/** Of a document that has just been archived: that it is there, its own file first, and what comes next. */
export function DocumentoArchiviato({ documento }: { documento: DocumentoFascicolo }) {
  const { id, etichetta } = documento;
  return (
    <AppenaFatto
      titolo={`Documento archiviato: ${etichetta}`}
      azioni={
        <CollegamentoBottone scarica href={`/api/documenti/${id}`} variante="secondario" dimensione="piccola" icona="scarica">
          Scarica il documento
        </CollegamentoBottone>
      }
    >
      <p>{prossimoPassoDocumento(documento)}</p>
    </AppenaFatto>
  );
}
