/** A comma's own text and its lettered lines, as the rivals set them: a list under a line. */
export function spezzaComma(comma: string): { testo: string; lettere: string[] } {
  const [testo = '', ...lettere] = comma.split('\n');
  return { testo, lettere: lettere.map((lettera) => lettera.replace(/^[a-z]\)\s+/, '')) };
}

/** Length of a bar of a chart, out of `massimo`. */
export function barra(valore: number, valori: readonly number[], massimo: number): number {
  return Math.round((valore / Math.max(...valori)) * massimo);
}
