import { testiDelDocumento, type DocumentoPdf } from '@/lib/core/documento';
import { ErroreVarco } from '@/lib/core/errors';
import { FACES, fontOf } from './fonts';
import { normalise } from './text';

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
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = /\p{Cc}|\p{Cs}/u.test(character) ? code : `«${character}» (${code})`;
  const frase =
    `Il carattere ${shown} nel testo «${text}» non può essere stampato: ` +
    'scrivilo in un altro modo, per esempio con la lettera senza segni, e riprova.';
  throw new ErroreVarco('NON_VALIDO', 'CARATTERE_NON_STAMPABILE', frase);
}

/**
 * Refuses (NON_VALIDO, CARATTERE_NON_STAMPABILE) a document with a character that a face lacks: fonts draw a missing glyph as
 * an empty box without saying so, and a name would silently disappear from an act.
 */
export function checkGlyphs(documento: DocumentoPdf): void {
  const fonts = FACES.map(fontOf);
  for (const text of testiDelDocumento(documento)) {
    const characters = Array.from(normalise(text));
    characters.forEach((character, index) => {
      if (character === '\n') return;
      const codePoint = character.codePointAt(0) ?? 0;
      if (!fonts.every((font) => font.has(codePoint))) refuse(character, excerpt(characters, index));
    });
  }
}
