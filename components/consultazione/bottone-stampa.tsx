'use client';

import { Bottone } from '@/components/ui/bottone';

/** Prints the sheet in sight, as the browser's own key does. */
export function BottoneStampa({ cosa, variante = 'primario' }: { cosa?: string; variante?: 'primario' | 'secondario' }) {
  return (
    <div className="non-stampare">
      <Bottone variante={variante} icona="stampa" onClick={() => window.print()} aria-keyshortcuts="Control+P">
        Stampa{cosa ? ` ${cosa}` : null} (Ctrl+P)
      </Bottone>
    </div>
  );
}
