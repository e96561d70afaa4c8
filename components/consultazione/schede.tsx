'use client';

import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface Scheda {
  readonly titolo: string;
  readonly contenuto: ReactNode;
}

interface Props {
  etichetta: string;
  schede: readonly Scheda[];
  /** Which one is shown: kept by who mounts them, so that the next case opens on the one in use. */
  scelta: number;
  scegli: (quale: number) => void;
}

/**
 * Ways to ask, one at a time; the arrows go from one to the other. Those not shown keep what was typed in them. Under an open visura there
 * is nothing to choose.
 */
export function Schede({ etichetta, schede, scelta, scegli }: Props) {
  const id = useId();
  const barra = useRef<HTMLDivElement>(null);
  function tasto(evento: KeyboardEvent) {
    const passo = evento.key === 'ArrowRight' ? 1 : evento.key === 'ArrowLeft' ? -1 : 0;
    if (passo === 0) return;
    evento.preventDefault();
    const verso = (scelta + passo + schede.length) % schede.length;
    scegli(verso);
    barra.current?.querySelectorAll<HTMLElement>('[role=tab]')[verso]?.focus();
  }
  return (
    <div className="group/schede space-y-6">
      <div
        ref={barra}
        role="tablist"
        aria-label={etichetta}
        onKeyDown={tasto}
        className="non-stampare flex flex-wrap gap-x-1 border-b border-subtle group-has-data-[foglio=visura]/schede:hidden"
      >
        {schede.map(({ titolo }, indice) => (
          <button
            key={titolo}
            type="button"
            role="tab"
            id={`${id}-${indice}`}
            aria-selected={scelta === indice}
            aria-controls={`${id}-${indice}-contenuto`}
            tabIndex={scelta === indice ? 0 : -1}
            onClick={() => scegli(indice)}
            className="min-h-11 cursor-pointer border-b-4 border-transparent px-4 py-2 font-semibold text-primary aria-selected:border-primary aria-selected:text-ink"
          >
            {titolo}
          </button>
        ))}
      </div>
      {schede.map(({ titolo, contenuto }, indice) => (
        <div key={titolo} role="tabpanel" id={`${id}-${indice}-contenuto`} aria-labelledby={`${id}-${indice}`} hidden={scelta !== indice}>
          {contenuto}
        </div>
      ))}
    </div>
  );
}
