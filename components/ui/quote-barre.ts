/**
 * Each value as a share of the largest, in hundredths. Anything above zero keeps at least 1, so that it can be seen; all zeros give
 * zeros.
 */
export function quote(valori: readonly number[]): number[] {
  const massimo = Math.max(0, ...valori);
  if (massimo === 0) return valori.map(() => 0);
  return valori.map((valore) => (valore <= 0 ? 0 : Math.max(1, Math.round((valore / massimo) * 100))));
}
