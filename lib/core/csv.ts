/** A cell that a spreadsheet would run as a formula is kept a text; quotes, separators and line breaks stay inside their cell. */
function cella(valore: string): string {
  const testo = /^[=+\-@\t\r]/.test(valore) ? `'${valore}` : valore;
  return /[";\r\n]/.test(testo) ? `"${testo.replaceAll('"', '""')}"` : testo;
}

/** CSV as Italian spreadsheets open it: semicolons, CRLF, UTF-8 with its mark. */
export function righeCsv(righe: readonly (readonly string[])[]): string {
  return `\u{feff}${righe.map((riga) => `${riga.map(cella).join(';')}\r\n`).join('')}`;
}
