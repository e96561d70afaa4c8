'use client';

import type { ReactNode } from 'react';
import { Bottone, type VarianteBottone } from '../ui/bottone';
import type { NomeIcona } from '../ui/icona';
import { useModulo } from './contesto-modulo';

interface Props {
  children: ReactNode;
  variante?: VarianteBottone;
  icona?: NomeIcona;
  /** What it says while the answer is awaited. */
  attesa?: string;
}

/**
 * Sends the form. Off until the scripts are alive, so that nothing typed is lost to a reload of the page; while the answer is
 * awaited it stays focusable (`aria-disabled`) and a second press does nothing.
 */
export function Invio({ children, variante, icona, attesa = 'Attendi…' }: Props) {
  const { occupato, pronto } = useModulo();
  return (
    <Bottone type="submit" variante={variante} icona={icona} disabled={!pronto} aria-disabled={occupato || undefined}>
      {occupato ? attesa : children}
    </Bottone>
  );
}

/** The foot of a form: the button that sends first, then what leads elsewhere. */
export function BarraAzioni({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-2">{children}</div>;
}
