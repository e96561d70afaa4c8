import { enumera } from './parole';

/**
 * What can be printed: one rule for the forms where a text is typed, for the workshop of the wordings as one types, and for the PDF. A
 * character that a font lacks would be drawn as an empty box without a word, and a name would silently disappear from an act.
 */

/** The code points, from-to in hexadecimal, that every face of the PDF draws; a test holds it true to the fonts. */
export const INTERVALLI_STAMPABILI =
  '20-7e a0-ac ae-131 134-137 139-13e 141-148 14a-17e 192 1fa-1ff 218-21b 2c6-2c7 2d8-2dd 3c0 1e80-1e85 1eab 1eb0 1ec5 1ed7 ' +
  '1ef2-1ef3 1ef8-1ef9 2013-2014 2018-201a 201c-201e 2020-2022 2026 2030 2039-203a 2044 2070 2074-2079 2080-2089 20ac 2122 2126 ' +
  '2202 2206 220f 2211-2212 221a 221e 222b 2248 2260 2264-2265 25ca';

const INTERVALLI = INTERVALLI_STAMPABILI.split(' ').map((intervallo) => {
  const [da = '', a = da] = intervallo.split('-');
  return [parseInt(da, 16), parseInt(a, 16)] as const;
});

/** Characters that carry no ink and that no font draws: soft hyphen, zero-width space and joiners, byte-order mark. */
const INVISIBILI = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The form in which a text is checked, measured and drawn: composed letters (NFC), one kind of line break, no invisible characters; the
 * apostrophe that some names have as a letter is drawn by the sign of the same shape.
 */
export function comeSiStampa(testo: string): string {
  return testo
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBILI, '')
    .replace(/\u2011/g, '-')
    .replace(/\u02bc/g, '\u2019')
    .replace(/[\u2007\u202f]/g, '\u00a0')
    .replace(/[\t\u2009]/g, ' ');
}

/** One character of a text that is already as it is printed. */
export function isStampabile(carattere: string): boolean {
  const codice = carattere.codePointAt(0) ?? 0;
  return carattere === '\n' || INTERVALLI.some(([da, a]) => codice >= da && codice <= a);
}

/** The characters of a text that cannot be printed, each once, in order. */
export function nonStampabili(testo: string): string[] {
  return [...new Set(Array.from(comeSiStampa(testo)).filter((carattere) => !isStampabile(carattere)))];
}

/** `«王» (U+738B)`; one that shows nothing by itself, by its number alone. */
export function carattereInParole(carattere: string): string {
  const codice = `U+${(carattere.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{C}\p{M}\p{Z}]/u.test(carattere) ? codice : `«${carattere}» (${codice})`;
}

/** What is said beside a field, or a line, with such characters in it; null where it can be printed. */
export function fraseNonStampabile(testo: string): string | null {
  const trovati = nonStampabili(testo).map(carattereInParole);
  if (trovati.length === 0) return null;
  return trovati.length === 1
    ? `Il carattere ${enumera(trovati)} non può essere stampato: toglilo o scrivilo in un altro modo.`
    : `I caratteri ${enumera(trovati)} non possono essere stampati: toglili o scrivili in un altro modo.`;
}
