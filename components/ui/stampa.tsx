'use client';

import { Bottone } from './bottone';

/** Prints the page as it is: the print style sheet leaves out what is not paper. */
export function Stampa({ children = 'Stampa' }: { children?: string }) {
  return (
    <Bottone variante="secondario" icona="stampa" className="non-stampare" onClick={() => window.print()}>
      {children}
    </Bottone>
  );
}
