/** The body of a request, all in memory, and never more of it than that: null when it is longer. */
export async function corpoEntro(request: Request, massimo: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > massimo) return null;
  const pezzi: Uint8Array[] = [];
  let lunghi = 0;
  for await (const pezzo of request.body ?? []) {
    lunghi += pezzo.length;
    if (lunghi > massimo) return null;
    pezzi.push(pezzo);
  }
  return Buffer.concat(pezzi, lunghi);
}
