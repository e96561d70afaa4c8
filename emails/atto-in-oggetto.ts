/** ` (Diffida ad adempiere)`, after what begins with the number of the convenzione; nothing where the act is the convenzione itself. */
export function attoInOggetto(atto: string, numero: string): string {
  return atto === `Convenzione n. ${numero}` ? '' : ` (${atto})`;
}
