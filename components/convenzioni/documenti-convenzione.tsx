import { istanteItaliano } from '@/lib/core/date';
import type { DocumentoView } from '@/lib/convenzioni/views';
import { CollegamentoBottone } from '../ui/bottone';

/** The act and its signed files, each to be downloaded. */
export function DocumentiConvenzione({ documenti }: { documenti: readonly DocumentoView[] }) {
  return (
    <ul className="space-y-4">
      {documenti.map(({ id, nome, tipo, creatoIl, firmatari }) => (
        <li key={id}>
          <p className="font-semibold">{tipo}</p>
          <p className="text-sm break-words text-secondary">
            {nome} · {istanteItaliano(creatoIl)}
            {firmatari.length > 0 ? ` · firma verificata di ${firmatari.join(' e ')}` : ''}
          </p>
          <CollegamentoBottone
            href={`/api/documenti/${id}`}
            scarica
            variante="secondario"
            dimensione="piccola"
            icona="scarica"
            className="mt-1.5"
          >
            Scarica<span className="sr-only"> {tipo.toLowerCase()}</span>
          </CollegamentoBottone>
        </li>
      ))}
    </ul>
  );
}
