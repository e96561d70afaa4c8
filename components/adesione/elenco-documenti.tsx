import type { DocumentoAdesione } from '@/lib/adesioni/views';
import { istanteItaliano } from '@/lib/core/date';
import { dimensioneInParole } from '@/lib/core/dimensione';
import { CollegamentoBottone } from '../ui/bottone';

interface Props {
  documenti: readonly DocumentoAdesione[];
  /** Where each is downloaded: the office's address is not the applicant's. */
  indirizzo: (id: string) => string;
  /** What is known of its signature, in words. */
  firma?: (documento: DocumentoAdesione) => string | null;
}

/** The files of a domanda, each with its size, its day and its download. */
export function ElencoDocumenti({ documenti, indirizzo, firma }: Props) {
  return (
    <ul className="space-y-3">
      {documenti.map((documento) => {
        const { id, nome, dimensione, creatoIl } = documento;
        const firmato = firma?.(documento);
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <span className="min-w-0 break-words">
              {nome}{' '}
              <span className="text-sm text-secondary">
                ({dimensioneInParole(dimensione)}, {istanteItaliano(creatoIl)}
                {firmato ? `, ${firmato}` : ''})
              </span>
            </span>
            <CollegamentoBottone variante="secondario" dimensione="piccola" icona="scarica" href={indirizzo(id)} scarica>
              Scarica<span className="sr-only"> {nome}</span>
            </CollegamentoBottone>
          </li>
        );
      })}
    </ul>
  );
}
