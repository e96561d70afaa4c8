import { istanteItaliano } from '@/lib/core/date';
import type { DocumentoFascicolo } from '@/lib/documenti/views';
import { Avviso } from '../ui/avviso';
import { CollegamentoBottone } from '../ui/bottone';

interface Props {
  documento: Pick<DocumentoFascicolo, 'inEsame'>;
  /** Address of the convenzione on this side. */
  percorso: string;
  puoEsaminare: boolean;
}

/** A signed copy of this act waits for a person: since when, and where it is examined. */
export function InEsame({ documento: { inEsame }, percorso, puoEsaminare }: Props) {
  if (!inEsame) return null;
  return (
    <Avviso
      tono="attenzione"
      titolo="File firmato in esame"
      azioni={
        puoEsaminare ? (
          <CollegamentoBottone href={`${percorso}/firma/${inEsame.id}`} dimensione="piccola">
            Esamina il file
          </CollegamentoBottone>
        ) : undefined
      }
    >
      <p>
        Dal {istanteItaliano(inEsame.dal)} il file firmato {inEsame.parte === 'FRUITORE' ? 'dall’ente' : 'dal comune'} aspetta il giudizio
        di una persona: finché non si decide il documento resta dov’è.
      </p>
    </Avviso>
  );
}
