'use client';

import { useState } from 'react';
import { istanteItaliano } from '@/lib/core/date';
import type { ComuneVista } from '@/lib/enti/views';

type Caricato = NonNullable<ComuneVista['stemma']>;

interface Props {
  denominazione: string;
  stemma: Caricato;
}

/**
 * The coat of arms as it is printed; once another takes its place, also the one before, for as long as the page stays open: Varco keeps only
 * the last, but the picture that the browser has already drawn stays where its element does.
 */
export function StemmaAttuale({ denominazione, stemma }: Props) {
  const [visti, setVisti] = useState<readonly Caricato[]>([stemma]);
  if (quando(visti[0]) !== quando(stemma)) setVisti([stemma, ...visti.slice(0, 1)]);
  return (
    <div className="flex flex-wrap gap-6">
      {visti.map((uno, i) => (
        <figure key={quando(uno)} className="min-w-0 space-y-2">
          <div className="inline-block rounded-sm border border-subtle bg-white p-3">
            <img
              src={`/api/stemma?v=${quando(uno)}`}
              alt={`Stemma${i === 0 ? '' : ' di prima'}: ${denominazione}`}
              width={uno.larghezza}
              height={uno.altezza}
              className={`w-auto max-w-full object-contain ${i === 0 ? 'h-32' : 'h-20 opacity-60'}`}
            />
          </div>
          <figcaption className="text-sm text-secondary">
            {i === 0 ? '' : 'Prima c’era questo: '}
            {uno.larghezza} × {uno.altezza} punti, caricato il {istanteItaliano(uno.caricatoIl)}.
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

function quando(stemma: Caricato | undefined): number {
  return stemma?.caricatoIl.getTime() ?? 0;
}
