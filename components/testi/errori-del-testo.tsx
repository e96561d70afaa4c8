import type { ErroreTesto } from '@/lib/core/testo/controllare-testo';
import { quanti } from '@/lib/core/parole';
import { Bottone } from '../ui/bottone';

interface Props {
  errori: readonly ErroreTesto[];
  vai: (riga: number) => void;
}

/** What is wrong with a wording as one types it, line by line; how many are said aloud, each is read when one comes to it. */
export function ErroriDelTesto({ errori, vai }: Props) {
  return (
    <section aria-label="Che cosa va corretto" className="space-y-2">
      <p role="status" className={`text-sm ${errori.length > 0 ? 'font-semibold text-danger' : 'text-secondary'}`}>
        {errori.length === 0
          ? 'Il testo dice tutto quello che deve.'
          : `Prima dell’approvazione ${errori.length === 1 ? 'va corretta' : 'vanno corrette'} ${quanti(errori.length, 'cosa', 'cose')}; la bozza si può salvare anche così.`}
      </p>
      {errori.length > 0 ? (
        <ul className="space-y-1.5">
          {errori.map(({ riga, frase }, i) => (
            <li
              key={`${riga}-${i}`}
              className="flex items-baseline gap-x-1 border-l-4 border-l-danger bg-danger-lighter px-3 py-1.5 text-sm"
            >
              {riga > 0 ? (
                <Bottone variante="testo" dimensione="piccola" className="-ml-2 shrink-0" onClick={() => vai(riga)}>
                  Riga {riga}
                  <span className="sr-only">: vai alla riga</span>
                </Bottone>
              ) : null}
              <span className="min-w-0 break-words">{frase}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
