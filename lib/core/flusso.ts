/** All the pieces of a stream as one: for what is small enough to stand in memory. */
export async function raccogliere(flusso: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pezzi: Uint8Array[] = [];
  for await (const pezzo of flusso) pezzi.push(pezzo);
  const intero = new Uint8Array(pezzi.reduce((somma, { length }) => somma + length, 0));
  let inizio = 0;
  for (const pezzo of pezzi) {
    intero.set(pezzo, inizio);
    inizio += pezzo.length;
  }
  return intero;
}
