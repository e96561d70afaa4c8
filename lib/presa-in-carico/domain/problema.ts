import { FOGLI, titoloColonna, type Foglio } from './colonne';

/** Something about a row that whoever loads must know. ERRORE: nothing is taken until it is corrected; AVVISO: it is taken, and told. */
export type Problema = {
  readonly gravita: 'ERRORE' | 'AVVISO';
  readonly foglio: string;
  /** As the spreadsheet numbers it, the headings being the first; null: the whole sheet. */
  readonly riga: number | null;
  /** Heading of the column; null: the whole row. */
  readonly colonna: string | null;
  readonly frase: string;
};

/** Where a problem is: of a row of a sheet, or of the files that came with it. */
export type Posto = { readonly foglio: Foglio; readonly riga: number | null };
const SUI_FILE = 'File';

const problema =
  (gravita: Problema['gravita']) =>
  ({ foglio, riga }: Posto, chiave: string | null, frase: string): Problema => ({
    gravita,
    foglio: FOGLI[foglio],
    riga,
    colonna: chiave && titoloColonna(foglio, chiave),
    frase,
  });
export const errore = problema('ERRORE');
export const avviso = problema('AVVISO');

/** Of a file that came, and of no row. */
export const avvisoSulFile = (percorso: string, frase: string): Problema => ({
  gravita: 'AVVISO',
  foglio: SUI_FILE,
  riga: null,
  colonna: percorso,
  frase,
});

export const isErrore = ({ gravita }: Problema): boolean => gravita === 'ERRORE';

/** Whether something is wrong with a sheet itself, or with its headings: its rows are then not all known. */
export const isIncerto = (foglio: Foglio, deiFogli: readonly Problema[]): boolean =>
  deiFogli.some((uno) => isErrore(uno) && uno.foglio === FOGLI[foglio]);

/** What is to be said of the rows, beside what is told of their sheets: of a column that is missing each of them would say so again. */
export function senzaRipetere(deiFogli: readonly Problema[], delleRighe: readonly Problema[]): Problema[] {
  const dette = deiFogli.filter((uno) => isErrore(uno) && uno.colonna !== null);
  return delleRighe.filter(({ foglio, colonna }) => !dette.some((una) => una.foglio === foglio && una.colonna === colonna));
}

const ORDINE: readonly string[] = [...Object.values(FOGLI), SUI_FILE];

/** By sheet, row and gravity: as one goes down the workbook to correct it. */
export function inOrdine(problemi: readonly Problema[]): Problema[] {
  return [...problemi].sort(
    (a, b) =>
      Number(isErrore(b)) - Number(isErrore(a)) ||
      ORDINE.indexOf(a.foglio) - ORDINE.indexOf(b.foglio) ||
      (a.riga ?? 0) - (b.riga ?? 0) ||
      (a.colonna ?? '').localeCompare(b.colonna ?? ''),
  );
}
