/** Where the focus stands among the results: which one, and which of its visure. */
export type Posto = { readonly riga: number; readonly quale: number };

/**
 * Where a key brings the focus; null for a key that is not of the results. `quante`: how many visure each result opens; one that opens
 * none is stepped over.
 */
export function spostaFuoco(
  tasto: string,
  qui: Posto | null,
  quante: readonly number[],
  preferita: (riga: number) => number,
): Posto | null {
  const cerca = (da: number, passo: number): Posto | null => {
    for (let riga = da; riga >= 0 && riga < quante.length; riga += passo)
      if ((quante[riga] ?? 0) > 0) return { riga, quale: Math.min(qui?.quale ?? preferita(riga), (quante[riga] ?? 1) - 1) };
    return qui;
  };
  if (tasto === 'ArrowDown') return cerca(qui === null ? 0 : qui.riga + 1, 1);
  if (tasto === 'End') return cerca(quante.length - 1, -1);
  if (qui === null) return null;
  if (tasto === 'ArrowUp') return cerca(qui.riga - 1, -1);
  if (tasto === 'Home') return cerca(0, 1);
  if (tasto === 'ArrowRight') return { ...qui, quale: Math.min(qui.quale + 1, (quante[qui.riga] ?? 1) - 1) };
  if (tasto === 'ArrowLeft') return { ...qui, quale: Math.max(qui.quale - 1, 0) };
  return null;
}
