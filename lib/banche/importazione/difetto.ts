import { MARCA_CSV, rigaCsv } from '@/lib/core/csv';

/** What is wrong with an archive: one thing, or what makes it unreadable from there on. */

/** `riga` counts from 1, in `file` when the archive has many; 0 is the archive, or the file, as a whole. */
export interface Difetto {
  readonly file: string | null;
  readonly riga: number;
  readonly frase: string;
}

/** Nothing more can be read: the file is cut, is something else, or is made to be heavy. What was read before stays wrong or right. */
export class ArchivioIlleggibile extends Error implements Difetto {
  constructor(
    readonly frase: string,
    readonly riga = 0,
    readonly file: string | null = null,
  ) {
    super(frase);
  }

  inDifetto(): Difetto {
    return { file: this.file, riga: this.riga, frase: this.frase };
  }
}

/** Nothing more of that file can be read; of the others of the archive, all. */
export class FileIlleggibile extends ArchivioIlleggibile {}

/** A line or a CSV row longer than this is something else. */
export const MASSIMO_RIGA = 1_000_000;

/** Lines of the report, as a spreadsheet opens it; the first call with its heading, and with the mark that says UTF-8. */
export function rapportoCsv(difetti: readonly Difetto[], testa: boolean): string {
  const righe = difetti.map(({ file, riga, frase }) => rigaCsv([file ?? '', riga === 0 ? '' : String(riga), frase]));
  return `${testa ? MARCA_CSV + rigaCsv(['file', 'riga', 'che cosa']) : ''}${righe.join('')}`;
}
