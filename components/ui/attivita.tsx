import type { ReactNode } from 'react';
import { Collegamento } from './collegamento';
import { Icona } from './icona';

interface Attivita {
  chiave: string;
  /** What to do, as an imperative: "Attesta la legittimità della domanda 2026/31". */
  titolo: string;
  href: string;
  /** Who and what it is about. */
  dettaglio?: string;
  /** "entro il 3 aprile", "scaduta da 2 giorni". */
  termine?: string;
  /** The term has passed or is about to. */
  urgente?: boolean;
  /** At the right: a badge. */
  lato?: ReactNode;
}

/** The list of things to do next, the heart of every Scrivania: one line, one act, one click. */
export function ElencoAttivita({ attivita }: { attivita: readonly Attivita[] }) {
  return (
    <ul className="-my-2 divide-y divide-soft">
      {attivita.map(({ chiave, titolo, href, dettaglio, termine, urgente, lato }) => (
        <li key={chiave} className="relative -mx-3 flex items-center gap-4 rounded-sm px-3 py-3 hover:bg-primary-lighter">
          <div className="flex min-w-0 grow flex-col items-start gap-x-4 gap-y-1.5 sm:flex-row sm:items-center sm:justify-between">
            <div className="min-w-0">
              <Collegamento href={href} className="collegamento font-semibold after:absolute after:inset-0">
                {titolo}
              </Collegamento>
              <p className="flex flex-wrap gap-x-3 text-sm text-secondary">
                {dettaglio ? <span>{dettaglio}</span> : null}
                {termine ? (
                  <span className={`inline-flex items-center gap-1 ${urgente ? 'font-semibold text-danger-hover' : ''}`}>
                    <Icona nome={urgente ? 'attenzione' : 'orologio'} lato="piccola" />
                    {termine}
                  </span>
                ) : null}
              </p>
            </div>
            {lato}
          </div>
          <Icona nome="freccia-destra" className="text-primary" />
        </li>
      ))}
    </ul>
  );
}
