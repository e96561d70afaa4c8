'use client';

import { usePathname } from 'next/navigation';
import { useId, useState } from 'react';
import { voceCorrente, type VoceDiNavigazione } from '../navigazione';
import { Collegamento } from './collegamento';
import { Icona } from './icona';

/** The main navigation: a row on large screens, a disclosure on small ones that closes by itself when the page changes. */
export function NavigazionePrincipale({
  voci,
  etichetta = 'Navigazione principale',
}: {
  voci: readonly VoceDiNavigazione[];
  etichetta?: string;
}) {
  const percorso = usePathname();
  const [apertaSu, setApertaSu] = useState<string | null>(null);
  const id = useId();
  const aperta = apertaSu === percorso;
  const corrente = voceCorrente(voci, percorso);
  return (
    <nav
      aria-label={etichetta}
      className="non-stampare bg-primary text-white"
      onKeyDown={(evento) => {
        if (evento.key === 'Escape') setApertaSu(null);
      }}
    >
      <div className="contenitore">
        <button
          type="button"
          aria-expanded={aperta}
          aria-controls={id}
          onClick={() => setApertaSu(aperta ? null : percorso)}
          className="flex min-h-12 w-full cursor-pointer items-center gap-2 border-t border-primary-light/40 font-semibold lg:hidden"
        >
          <Icona nome={aperta ? 'chiudi' : 'menu'} />
          Menu
          {corrente ? <span className="ml-auto font-normal">{corrente.etichetta}</span> : null}
        </button>
        <ul id={id} className={`${aperta ? 'block pb-3' : 'hidden'} lg:-mx-3 lg:flex lg:flex-wrap lg:pb-0`}>
          {voci.map((voce) => (
            <li key={voce.href}>
              <Collegamento
                href={voce.href}
                aria-current={voce === corrente ? (percorso === voce.href ? 'page' : 'true') : undefined}
                className={`block border-l-4 px-3 py-3 font-semibold hover:underline hover:underline-offset-8 lg:border-b-4 lg:border-l-0 lg:pt-2.5 lg:pb-2 ${voce === corrente ? 'border-white bg-primary-hover lg:bg-transparent' : 'border-transparent'}`}
              >
                {voce.etichetta}
              </Collegamento>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
