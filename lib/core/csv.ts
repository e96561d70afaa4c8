/** What begins a CSV, so that Italian spreadsheets take it for UTF-8. */
export const MARCA_CSV = '\u{feff}';

/** A cell that a spreadsheet would run as a formula is kept a text; quotes, separators and line breaks stay inside their cell. */
function cella(valore: string): string {
  const testo = /^[=+\-@\t\r]/.test(valore) ? `'${valore}` : valore;
  return /[";\r\n]/.test(testo) ? `"${testo.replaceAll('"', '""')}"` : testo;
}

/** A row of the only CSV that Varco writes, as Italian spreadsheets open it: semicolons, CRLF. */
export function rigaCsv(celle: readonly string[]): string {
  return `${celle.map(cella).join(';')}\r\n`;
}

/** The whole of a small one. */
export function righeCsv(righe: readonly (readonly string[])[]): string {
  return MARCA_CSV + righe.map(rigaCsv).join('');
}
