import scriviXlsx from 'write-excel-file/node';

/** Sheets as rows of cells: the first row is its headings. */
export type FoglioDaScrivere = {
  readonly nome: string;
  readonly larghezze: readonly number[];
  readonly righe: readonly (readonly string[])[];
};

/** An XLSX that opens with its headings in sight. Every cell is text: no spreadsheet takes a code for a number, nor a name for a formula. */
export async function scrivereFogli(fogli: readonly FoglioDaScrivere[]): Promise<Uint8Array> {
  const sheets = fogli.map(({ nome, larghezze, righe }) => ({
    sheet: nome,
    stickyRowsCount: 1,
    columns: larghezze.map((width) => ({ width })),
    data: righe.map((riga, posto) =>
      riga.map((value) => ({ value, type: String, wrap: true, format: '@', ...(posto === 0 ? { fontWeight: 'bold' as const } : {}) })),
    ),
  }));
  return new Uint8Array(await scriviXlsx(sheets).toBuffer());
}
