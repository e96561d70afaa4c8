/** A compressed file that holds far more than data do: reading it to its end would take days, and find nothing. */
import { stat } from 'node:fs/promises';
import { ArchivioIlleggibile } from './difetto';

/** Rows of data shrink ten times, thirty when most of their columns are empty. */
const VOLTE = 200;
/** As much is read of any file, however small it was. */
const SEMPRE = 64 << 20;

/** The bytes that come out of the compressed file at that path, as long as they are in keeping with what it weighs. */
export async function* inProporzione(byte: AsyncIterable<Uint8Array>, percorso: string, file: string | null): AsyncGenerator<Uint8Array> {
  const massimo = Math.max(SEMPRE, (await stat(percorso)).size * VOLTE);
  let usciti = 0;
  for await (const pezzo of byte) {
    usciti += pezzo.length;
    if (usciti > massimo) throw new ArchivioIlleggibile('decompresso è smisurato: non contiene dati, e la lettura si ferma qui', 0, file);
    yield pezzo;
  }
}
