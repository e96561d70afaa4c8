import type { AttoDaPreparare } from '@/lib/atti/views';
import { istantiDistinti } from '@/lib/core/date';
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
  const quando = istantiDistinti(giaDaFirmare.map(({ il }) => il));
  const numero = giaDaFirmare.length;
  const uno = numero === 1;
  return (
    <Avviso tono="attenzione" titolo={uno ? 'Ce n’è già uno da firmare' : `Ce ne sono già ${numero} da firmare`}>
      <ul className="list-disc space-y-1 pl-5">
        {giaDaFirmare.map(({ id }, posto) => (
          <li key={id}>
            «{titolo}», preparato il {quando[posto]}.{' '}
            <Collegamento href={firma(id)}>
              Vai a quello<span className="sr-only"> del {quando[posto]}</span>
            </Collegamento>
          </li>
        ))}
      </ul>
      <CampoSpunta
        nome="sostituisce"
        etichetta={ripetibile ? `Ne serve un altro, oltre a ${uno ? 'quello' : 'quelli'}` : 'Preparane una nuova versione'}
        aiuto={
          ripetibile
            ? `Restano da firmare ${uno ? 'tutti e due' : 'tutti'}: ciascuno è un documento a sé.`
            : 'La versione di prima non si potrà più firmare; le firme che ha già raccolto restano agli atti.'
        }
      />
    </Avviso>
  );
}
