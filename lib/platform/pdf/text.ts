import { comeSiStampa } from '@/lib/core/stampa';

const NO_BREAK_SPACE = '\u00a0';

/**
 * References that must not be torn at the end of a line: `art. 5`, `comma 2`, `n. 241`, `lett. b)`. Only the space changes,
 * and it is drawn and extracted as an ordinary one.
 */
const REFERENCE = /\b(artt?\.|comm[ai]|lett\.|nn?\.|pagg?\.|€) (?=[\da-z])/gi;

/** A day and its month, `10 agosto`; the year may stand on the next line. */
const DAY = /\b(\d{1,2}|1°) (?=(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b)/gi;

/** The lines of a text that its author broke, each as words; references stay whole. */
export function wordsByLine(text: string): string[][] {
  return comeSiStampa(text)
    .replace(REFERENCE, `$1${NO_BREAK_SPACE}`)
    .replace(DAY, `$1${NO_BREAK_SPACE}`)
    .split('\n')
    .map((line) => line.split(' ').filter((word) => word !== ''))
    .filter((words) => words.length > 0);
}

/** One line, for headings, metadata and captions. */
export function singleLine(text: string): string {
  return comeSiStampa(text).replaceAll('\n', ' ').trim();
}
