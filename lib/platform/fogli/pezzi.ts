/** How much text is made bytes at a time. */
const PEZZO = 64 * 1024;

/** Small texts as bytes, many at a time. */
export async function* aPezzi(testi: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const byte = new TextEncoder();
  let pezzo = '';
  for await (const testo of testi) {
    pezzo += testo;
    if (pezzo.length < PEZZO) continue;
    yield byte.encode(pezzo);
    pezzo = '';
  }
  if (pezzo !== '') yield byte.encode(pezzo);
}
