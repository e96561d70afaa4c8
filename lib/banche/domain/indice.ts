/**
 * Things of all banks under their codes. A code belongs to one bank: an entry of the register, a clause, a profile names it alone, and two
 * banks that shared it would be told for each other. So a collision is no quarrel to be settled but an error that stops the start.
 */
export function indice<T>(cosa: string, tutti: readonly T[], codiceDi: (uno: T) => string): ReadonlyMap<string, T> {
  const trovati = new Map<string, T>();
  for (const uno of tutti) {
    const codice = codiceDi(uno);
    if (trovati.has(codice)) throw new Error(`Two data banks have a ${cosa} ${codice}`);
    trovati.set(codice, uno);
  }
  return trovati;
}
