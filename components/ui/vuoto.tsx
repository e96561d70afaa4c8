import type { ReactNode } from 'react';
import { Icona, type NomeIcona } from './icona';

interface Props {
  /** What is not there, as a sentence: "Non ci sono domande in attesa". */
  titolo: string;
  /** Why, and what to do next. An empty page that does not say it is a dead end. */
  children: ReactNode;
  icona?: NomeIcona;
  azioni?: ReactNode;
}

export function Vuoto({ titolo, children, icona = 'elenco', azioni }: Props) {
  return (
    <div className="flex flex-col items-center rounded-sm border border-dashed border-subtle bg-primary-lighter px-6 py-10 text-center">
      <Icona nome={icona} lato="enorme" className="text-muted" />
      <p className="mt-3 text-lg font-semibold">{titolo}</p>
      <div className="misura mt-1.5 text-secondary">{children}</div>
      {azioni ? <div className="mt-5 flex flex-wrap justify-center gap-3">{azioni}</div> : null}
    </div>
  );
}
