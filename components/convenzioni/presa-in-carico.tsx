import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { formatoEsteso, formatoItaliano, oggi } from '@/lib/core/date';
import { Avviso } from '../ui/avviso';
import { CollegamentoBottone } from '../ui/bottone';

interface Props {
  convenzione: Pick<ConvenzioneView, 'id' | 'presa' | 'stipulataIl' | 'scadenzaIl' | 'cessataIl'>;
  /** Whoever reads is of the comune. */
  ufficio: boolean;
}

/** That a convenzione was signed elsewhere: when it was taken over and by whom, what Varco has not seen, and what is still to be known (LE-02). */
export function PresaInCarico({ convenzione: { id, presa, stipulataIl, scadenzaIl, cessataIl }, ufficio }: Props) {
  if (!presa) return null;
  const manca = presa.legittimita === null && cessataIl === null;
  return (
    <Avviso
      tono={manca && ufficio ? 'attenzione' : 'neutro'}
      titolo={`Presa in carico il ${formatoItaliano(oggi(presa.il))} da ${presa.da}`}
      azioni={
        manca && ufficio ? (
          <CollegamentoBottone href={`/ufficio/convenzioni/${id}/legittimita`} dimensione="piccola">
            Registra chi l’ha valutata
          </CollegamentoBottone>
        ) : undefined
      }
    >
      <p>
        Atto {formatoEsteso(presa.attoData, 'del')}
        {stipulataIl !== null && stipulataIl !== presa.attoData ? `, con l’ultima firma ${formatoEsteso(stipulataIl, 'del')}` : ''}, firmato
        fuori da Varco: i termini si contano da allora, e le firme sono quelle dei documenti in archivio, che Varco non ha raccolto.
      </p>
      {scadenzaIl !== null && scadenzaIl !== presa.scadenzaCalcolata ? (
        <p>
          Dalle clausole l’ultimo giorno sarebbe {formatoEsteso(presa.scadenzaCalcolata, 'il')}: vale quello scritto nell’atto,{' '}
          {formatoEsteso(scadenzaIl, 'il')}.
        </p>
      ) : null}
      {presa.legittimita ? (
        <p>
          Legittimità valutata da {presa.legittimita.da} {formatoEsteso(presa.legittimita.il, 'il')}, come risulta dagli atti del comune.
        </p>
      ) : manca && ufficio ? (
        <p>Non risulta chi ha valutato la legittimità della richiesta: è un’attestazione da acquisire.</p>
      ) : null}
    </Avviso>
  );
}
