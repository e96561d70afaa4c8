import type { ReactNode } from 'react';
import { Collegamento } from './collegamento';

export interface VoceDiRiepilogo {
  termine: string;
  /** Nothing to show reads as "Non indicato", never as a blank. */
  valore: ReactNode;
  /** Where it is changed; `oggetto` completes the link for who hears it out of context: "Modifica la sede". */
  modifica?: { href: string; oggetto: string };
}

const assente = (valore: ReactNode) => valore === null || valore === undefined || valore === '';

/** Facts as term and value, in two columns that become one on a small screen. */
export function Riepilogo({ voci }: { voci: readonly VoceDiRiepilogo[] }) {
  const colonne = voci.some(({ modifica }) => modifica)
    ? 'md:grid-cols-[minmax(9rem,1fr)_2fr_5rem]'
    : 'md:grid-cols-[minmax(9rem,1fr)_2fr]';
  return (
    <dl className="divide-y divide-soft">
      {voci.map(({ termine, valore, modifica }) => (
        <div key={termine} className={`grid gap-x-6 gap-y-0.5 py-2.5 first:pt-0 last:pb-0 print:grid-cols-[1fr_2fr] ${colonne}`}>
          <dt className="text-secondary md:font-semibold">{termine}</dt>
          <dd className="min-w-0">{assente(valore) ? <span className="text-muted">Non indicato</span> : valore}</dd>
          {modifica ? (
            <dd className="non-stampare md:text-right">
              <Collegamento href={modifica.href}>
                Modifica<span className="sr-only"> {modifica.oggetto}</span>
              </Collegamento>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
