import { testiDelDocumento, type DocumentoPdf } from '@/lib/core/documento-pdf';
import { ErroreVarco } from '@/lib/core/errors';
import { carattereInParole, comeSiStampa, isStampabile } from '@/lib/core/stampa';

/** How much of the text around the character is shown, so that a person finds it. */
const AROUND = 30;

function excerpt(characters: readonly string[], index: number): string {
  const from = Math.max(0, index - AROUND);
  const to = Math.min(characters.length, index + AROUND + 1);
  const text = characters
    .slice(from, to)
    .join('')
    .replace(/\p{Cc}/gu, ' ');
  return `${from > 0 ? '…' : ''}${text}${to < characters.length ? '…' : ''}`;
}

function refuse(character: string, text: string): never {
  const frase =
    `Il carattere ${carattereInParole(character)} nel testo «${text}» non può essere stampato: ` +
    'scrivilo in un altro modo, per esempio con la lettera senza segni, e riprova.';
  throw new ErroreVarco('NON_VALIDO', 'CARATTERE_NON_STAMPABILE', frase);
}

/**
 * Refuses (NON_VALIDO, CARATTERE_NON_STAMPABILE) a document with a character that a face lacks: whatever let it in, it is not printed as
 * an empty box.
 */
export function checkGlyphs(documento: DocumentoPdf): void {
  for (const text of testiDelDocumento(documento)) {
    const characters = Array.from(comeSiStampa(text));
    const index = characters.findIndex((character) => !isStampabile(character));
    if (index >= 0) refuse(characters[index] ?? '', excerpt(characters, index));
  }
}
