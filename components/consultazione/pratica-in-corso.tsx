import { Bottone } from '@/components/ui/bottone';
import type { Pratica } from '@/lib/visure/schema';
import { formatoItaliano } from '@/lib/core/date';
import type { ContestoConsultazione, EccezioneAperta } from '@/lib/visure/views';

const CORNICE = 'rounded-sm border border-subtle bg-primary-lighter px-4 py-2';

interface Props {
  contesto: ContestoConsultazione;
  pratica: Pratica;
  /** What is open beyond the profile in this case, and until when (CA-03). */
  eccezione: EccezioneAperta | undefined;
  cambia: () => void;
}

/**
 * What every request of this case will say, always in sight (a visura says it of itself, in its first line); and whether more than the profile
 * is open in it.
 */
export function PraticaInCorso({ contesto, pratica, eccezione, cambia }: Props) {
  const finalita = contesto.finalita.find((voce) => voce.codice === pratica.finalita);
  return (
    <section
      aria-label="Pratica in corso"
      data-pratica=""
      className={`non-stampare flex flex-wrap items-center justify-between gap-x-3 gap-y-1 ${CORNICE} [main:has([data-foglio=visura])_&]:hidden`}
    >
      <p className="min-w-0">
        <span className="font-semibold">Finalità:</span> {finalita?.descrizione}
        {pratica.riferimento ? (
          <>
            {' '}
            · <span className="font-semibold">Riferimento:</span> {pratica.riferimento}
          </>
        ) : null}
        {contesto.aggiornatiAl ? (
          <span className="text-secondary"> · Dati aggiornati al {formatoItaliano(contesto.aggiornatiAl)}</span>
        ) : null}
      </p>
      <Bottone variante="testo" dimensione="piccola" onClick={cambia}>
        Cambia pratica
      </Bottone>
      {eccezione ? (
        <div className="w-full border-t border-subtle pt-2">
          {eccezione.concesse.map(({ cosa, finoAl }) => (
            <p key={`${cosa} ${finoAl}`}>
              <strong>In questa pratica è aperta un’eccezione fino al {formatoItaliano(finoAl)}:</strong> oltre il tuo profilo vedi {cosa}.
            </p>
          ))}
        </div>
      ) : null}
    </section>
  );
}
