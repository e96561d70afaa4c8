/** Splits a stream of bytes into lines, without holding more than one piece and one line in memory. */
const MASSIMO = 1_000_000;

/**
 * Lines without their ends (`\n` or `\r\n`); bytes that are not UTF-8 become U+FFFD, which the reader of records refuses. A failure of the
 * stream comes out here. Throws when a line passes a million characters: the file is something else.
 */
export async function* righeDi(flusso: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let resto = '';
  for await (const pezzo of flusso) {
    const parti = (resto + decoder.decode(pezzo, { stream: true })).split('\n');
    resto = parti.pop() ?? '';
    if (resto.length > MASSIMO) throw new Error('una riga del file supera il milione di caratteri: il file non è nel formato JSON Lines');
    for (const parte of parti) yield parte.endsWith('\r') ? parte.slice(0, -1) : parte;
  }
  resto += decoder.decode();
  if (resto !== '') yield resto;
}
