/** Characters that carry no ink and that no font draws: soft hyphen, zero-width space and joiners, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const NO_BREAK_SPACE = '\u00a0';

/**
 * References that must not be torn at the end of a line: `art. 5`, `comma 2`, `n. 241`, `lett. b)`. Only the space changes,
 * and it is drawn and extracted as an ordinary one.
 */
const REFERENCE = /\b(artt?\.|comm[ai]|lett\.|nn?\.|pagg?\.|€) (?=[\da-z])/gi;

/** A day and its month, `10 agosto`; the year may stand on the next line. */
const DAY = /\b(\d{1,2}|1°) (?=(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b)/gi;

/**
 * The form in which a text is checked, measured and drawn: composed letters (NFC), one kind of line break, no invisible characters; the
 * apostrophe that some names have as a letter is drawn by the sign of the same shape.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/\u2011/g, '-')
    .replace(/\u02bc/g, '\u2019')
    .replace(/[\u2007\u202f]/g, NO_BREAK_SPACE)
    .replace(/[\t\u2009]/g, ' ');
}

/** The lines of a text that its author broke, each as words; references stay whole. */
export function wordsByLine(text: string): string[][] {
  return normalise(text)
    .replace(REFERENCE, `$1${NO_BREAK_SPACE}`)
    .replace(DAY, `$1${NO_BREAK_SPACE}`)
    .split('\n')
    .map((line) => line.split(' ').filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

/** One line, for headings, metadata and captions. */
export function singleLine(text: string): string {
  return normalise(text).replaceAll('\n', ' ').trim();
}
