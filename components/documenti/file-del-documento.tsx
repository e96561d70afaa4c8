import { istanteItaliano } from '@/lib/core/date';
import { dimensioneInParole } from '@/lib/core/dimensione';
import type { FileView } from '@/lib/documenti/views';
import { CollegamentoBottone } from '../ui/bottone';
import { MarchioFirma } from './marchio-firma';

/** A file with what is known of it, to download and, where it opens, to read in the browser. */
export function FileDelDocumento({ file }: { file: FileView }) {
  const { id, nome, dimensione, creatoIl, etichetta, siApre, firma, esitoFirma, revocaNonVerificata } = file;
  return (
    <div className="space-y-1.5">
      <MarchioFirma esito={esitoFirma} revocaNonVerificata={revocaNonVerificata} />
      <p className="text-sm break-words text-secondary">
        {nome}, {dimensioneInParole(dimensione)} · {istanteItaliano(creatoIl)}
        {firma ? ` · ${firma}` : ''}
      </p>
      <div className="flex flex-wrap gap-2">
        {siApre ? (
          <CollegamentoBottone apri href={`/api/documenti/${id}?anteprima`} variante="secondario" dimensione="piccola" icona="occhio">
            Apri<span className="sr-only"> {etichetta}</span>
          </CollegamentoBottone>
        ) : null}
        <CollegamentoBottone scarica href={`/api/documenti/${id}`} variante="secondario" dimensione="piccola" icona="scarica">
          Scarica<span className="sr-only"> {etichetta}</span>
        </CollegamentoBottone>
      </div>
    </div>
  );
}
