import { istanteItaliano } from '@/lib/core/date';
import { PARTE_IN_PAROLE } from '@/lib/core/documenti';
import type { AttoDaFirmareView } from '@/lib/documenti/views';
import { CollegamentoBottone } from '../ui/bottone';
import { Scheda } from '../ui/scheda';

/** The acts of a request that wait for a signature, for the office: where the signed copy is handed in, or examined. */
export function FirmeDellaDomanda({ adesioneId, atti }: { adesioneId: string; atti: readonly AttoDaFirmareView[] }) {
  if (atti.length === 0) return null;
  return (
    <Scheda titolo="Firme da raccogliere">
      <ul className="space-y-4">
        {atti.map(({ id, titolo, attesa, inEsame, giudizio }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <span className="min-w-0">
              {titolo}{' '}
              <span className="text-sm text-secondary">
                {inEsame
                  ? `(file firmato in esame dal ${istanteItaliano(inEsame.dal)})`
                  : attesa
                    ? `(manca la firma ${PARTE_IN_PAROLE[attesa].di})`
                    : ''}
              </span>
            </span>
            {inEsame && !giudizio?.decide ? (
              <p className="text-sm">{giudizio?.avvertenza}</p>
            ) : (
              <CollegamentoBottone
                href={`/ufficio/adesioni/${adesioneId}/${inEsame ? `firma/${inEsame.id}` : `documenti/${id}`}`}
                variante="secondario"
                dimensione="piccola"
              >
                {inEsame ? 'Esamina il file' : 'Carica la copia firmata'}
                <span className="sr-only"> di {titolo}</span>
              </CollegamentoBottone>
            )}
          </li>
        ))}
      </ul>
    </Scheda>
  );
}
