'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/**
 * A place whose news takes the focus when it changes under who has just acted on the page: what it acted with is often gone, and the focus
 * with it. Whoever is writing is left alone. `novita`: what changes with the news.
 */
export function FuocoAlCambio({ novita, children }: { novita: string; children: ReactNode }) {
  const posto = useRef<HTMLDivElement>(null);
  const detta = useRef(novita);
  useEffect(() => {
    if (detta.current === novita) return;
    detta.current = novita;
    if (!document.activeElement?.matches('textarea, select, input:not([type=file])')) posto.current?.focus();
  }, [novita]);
  return (
    <div ref={posto} tabIndex={-1} data-fuoco="" className="empty:hidden">
      {children}
    </div>
  );
}
