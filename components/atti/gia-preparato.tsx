import type { AttoDaPreparare } from '@/lib/atti/views';
import { istanteItaliano } from '@/lib/core/date';
import { CampoSpunta } from '../modulo/campo-spunta';
import { Avviso } from '../ui/avviso';
import { Collegamento } from '../ui/collegamento';

interface Props extends Pick<AttoDaPreparare, 'atto' | 'giaDaFirmare'> {
  /** Where the act that waits is signed. */
  firma: (attoId: string) => string;
}

/** An act of this kind is prepared already and waits to be signed: the way to it, or the choice to go on knowingly. */
export function GiaPreparato({ atto: { titolo, ripetibile }, giaDaFirmare, firma }: Props) {
  if (giaDaFirmare.length === 0) return null;
  return (
    <Avviso tono="attenzione" titolo="Ce n’è già uno da firmare">
      <ul className="list-disc space-y-1 pl-5">
        {giaDaFirmare.map(({ id, il }) => (
          <li key={id}>
            «{titolo}», preparato il {istanteItaliano(il)}.{' '}
            <Collegamento href={firma(id)}>
              Vai a quello<span className="sr-only"> del {istanteItaliano(il)}</span>
            </Collegamento>
          </li>
        ))}
      </ul>
      <CampoSpunta
        nome="sostituisce"
        etichetta={ripetibile ? 'Ne serve un altro, oltre a quello' : 'Preparane una nuova versione'}
        aiuto={
          ripetibile
            ? 'Restano da firmare tutti e due: ciascuno è un documento a sé.'
            : 'La versione di prima non si potrà più firmare; le firme che ha già raccolto restano agli atti.'
        }
      />
    </Avviso>
  );
}
