/** Splits a stream of bytes into lines, without holding more than one piece and one line in memory. */
import { ArchivioIlleggibile, MASSIMO_RIGA } from './difetto';

/** Of empty lines a file may have some, not a million: it would be read for hours. */
const MASSIME_VUOTE = 1_000_000;

/**
 * Lines without their ends (`\n` or `\r\n`); bytes that are not UTF-8 become U+FFFD, which the reader of records refuses. A failure of the
 * stream comes out here. Throws when a line passes a million characters: the file is something else.
 */
export async function* righeDi(flusso: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let resto = '';
  let [lette, vuote] = [0, 0];
  for await (const pezzo of flusso) {
    const parti = (resto + decoder.decode(pezzo, { stream: true })).split('\n');
    resto = parti.pop() ?? '';
    for (const parte of parti) {
      lette += 1;
      if (parte.length < 2 && parte.trim() === '' && (vuote += 1) > MASSIME_VUOTE)
        throw new ArchivioIlleggibile(
          'ha più di un milione di righe vuote: il file non è nel formato previsto, e la lettura si ferma qui',
          lette,
        );
      yield misurata(parte.endsWith('\r') ? parte.slice(0, -1) : parte, lette);
    }
    misurata(resto, lette + 1);
  }
  resto += decoder.decode();
  if (resto !== '') yield resto;
}

function misurata(riga: string, numero: number): string {
  if (riga.length > MASSIMO_RIGA)
    throw new ArchivioIlleggibile('supera il milione di caratteri: il file non è nel formato previsto, e la lettura si ferma qui', numero);
  return riga;
}
