import type { ReactNode } from 'react';

interface Props {
  /** The h1: one a page, the same words as the page's `metadata.title`. */
  children: ReactNode;
  /** A few words above: the kind of thing, e.g. "Convenzione n. 2026/14". */
  sopra?: string;
  /** One sentence under the title. */
  sommario?: ReactNode;
  /** The state, as an Etichetta. */
  stato?: ReactNode;
  azioni?: ReactNode;
}

export function Titolo({ children, sopra, sommario, stato, azioni }: Props) {
  return (
    <header className="mb-6 flex flex-wrap items-start justify-between gap-x-8 gap-y-4 md:mb-8">
      <div className="min-w-0 space-y-2">
        {sopra ? <p className="text-sm font-semibold text-muted">{sopra}</p> : null}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-2xl text-emphasis md:text-3xl">{children}</h1>
          {stato}
        </div>
        {sommario ? <div className="misura text-secondary md:text-lg">{sommario}</div> : null}
      </div>
      {azioni ? <div className="non-stampare flex flex-wrap gap-3">{azioni}</div> : null}
    </header>
  );
}
