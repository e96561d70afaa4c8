import type { TestoArticolo } from '@/lib/clausole/tipi';
import { confrontareRighe, type Differenza } from '@/lib/core/testo/differenze';

/** Line by line, title first: what the new wording keeps, changes, adds and takes away, in reading order. */
export function confrontare(prima: TestoArticolo, dopo: TestoArticolo): Differenza[] {
  return [{ prima: prima.titolo, dopo: dopo.titolo }, ...confrontareRighe(prima.commi, dopo.commi)];
}

export const isCambiata = ({ prima, dopo }: Differenza): boolean => prima !== dopo;

export function testiUguali(uno: TestoArticolo, altro: TestoArticolo): boolean {
  return uno.commi.length === altro.commi.length && !confrontare(uno, altro).some(isCambiata);
}
