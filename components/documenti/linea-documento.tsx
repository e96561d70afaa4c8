import { lineaDelDocumento, type PassoDocumento } from '@/lib/documenti/domain/linea';
import type { DocumentoFascicolo } from '@/lib/documenti/views';

const ASPETTO: Readonly<Record<PassoDocumento['situazione'], string>> = {
  fatto: 'text-success-deep',
  qui: 'font-semibold text-primary-active',
  dafare: 'text-secondary',
  dopo: 'text-muted',
  mancato: 'font-semibold text-danger-active',
};

/** Where a document stands, in one line that wraps on small screens: what is done, where it is, what is to come. */
export function LineaDocumento({ documento }: { documento: DocumentoFascicolo }) {
  return (
    <ol aria-label="A che punto è" className="flex flex-wrap gap-x-2 gap-y-1 text-sm">
      {lineaDelDocumento(documento).map(({ testo, situazione }, indice) => (
        <li
          key={testo}
          aria-current={situazione === 'qui' || situazione === 'mancato' ? 'step' : undefined}
          className={`flex gap-2 ${ASPETTO[situazione]}`}
        >
          {indice > 0 ? (
            <span aria-hidden="true" className="font-normal text-muted">
              →
            </span>
          ) : null}
          <span>
            {testo}
            {situazione === 'fatto' ? <span className="sr-only"> (fatto)</span> : null}
            {situazione === 'dafare' ? ' (da fare)' : null}
            {situazione === 'dopo' ? <span className="sr-only"> (più avanti)</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
