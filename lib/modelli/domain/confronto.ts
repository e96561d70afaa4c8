import type { Testo } from '@/lib/clausole/tipi';

/** What became of a line of the article: `prima` null, it is new; `dopo` null, it is gone; the two differ, it was written again. */
export type Differenza = { readonly prima: string | null; readonly dopo: string | null };

/** Line by line, title first: what the new wording keeps, changes, adds and takes away, in reading order. */
export function confrontare(prima: Testo, dopo: Testo): Differenza[] {
  return [{ prima: prima.titolo, dopo: dopo.titolo }, ...confrontareCommi(prima.commi, dopo.commi)];
}

export const isCambiata = ({ prima, dopo }: Differenza): boolean => prima !== dopo;

export function testiUguali(uno: Testo, altro: Testo): boolean {
  return uno.commi.length === altro.commi.length && !confrontare(uno, altro).some(isCambiata);
}

/** By the longest run of commi that both have; between two of them, old and new ones are paired in order. */
function confrontareCommi(prima: readonly string[], dopo: readonly string[]): Differenza[] {
  const comuni = sottosequenza(prima, dopo);
  const differenze: Differenza[] = [];
  let [i, j] = [0, 0];
  for (const comune of [...comuni, null]) {
    const finePrima = comune === null ? prima.length : prima.indexOf(comune, i);
    const fineDopo = comune === null ? dopo.length : dopo.indexOf(comune, j);
    for (; i < finePrima || j < fineDopo; i += 1, j += 1)
      differenze.push({ prima: i < finePrima ? (prima[i] ?? null) : null, dopo: j < fineDopo ? (dopo[j] ?? null) : null });
    [i, j] = [finePrima + 1, fineDopo + 1];
    if (comune !== null) differenze.push({ prima: comune, dopo: comune });
  }
  return differenze;
}

/** The longest common subsequence of two short lists. */
function sottosequenza(una: readonly string[], altra: readonly string[]): string[] {
  const lunga: string[][][] = Array.from({ length: una.length + 1 }, () => Array.from({ length: altra.length + 1 }, () => []));
  for (let i = una.length - 1; i >= 0; i -= 1)
    for (let j = altra.length - 1; j >= 0; j -= 1) {
      const [sotto, accanto, dopo] = [lunga[i + 1]?.[j] ?? [], lunga[i]?.[j + 1] ?? [], lunga[i + 1]?.[j + 1] ?? []];
      const migliore = sotto.length >= accanto.length ? sotto : accanto;
      const riga = lunga[i];
      if (riga) riga[j] = una[i] === altra[j] ? [una[i] ?? '', ...dopo] : migliore;
    }
  return lunga[0]?.[0] ?? [];
}
