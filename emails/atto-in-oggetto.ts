/** ` (Diffida ad adempiere del 10/03/2026)`, after what begins with the number of the convenzione; nothing where the act is not told. */
export function attoInOggetto(genere = ''): string {
  return genere === '' ? '' : ` (${genere})`;
}
