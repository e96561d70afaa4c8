/** What became of a line: `prima` null, it is new; `dopo` null, it is gone; the two differ, it was written again. */
export type Differenza = { readonly prima: string | null; readonly dopo: string | null };

/** Two texts line by line, by the longest run of lines that both have; between two of those, old and new lines are paired in order. */
export function confrontareRighe(prima: readonly string[], dopo: readonly string[]): Differenza[] {
  const differenze: Differenza[] = [];
  let [i, j] = [0, 0];
  for (const [finePrima, fineDopo] of [...comuni(prima, dopo), [prima.length, dopo.length] as const]) {
    for (; i < finePrima || j < fineDopo; i += 1, j += 1)
      differenze.push({ prima: i < finePrima ? (prima[i] ?? null) : null, dopo: j < fineDopo ? (dopo[j] ?? null) : null });
    const uguale = prima[finePrima];
    if (uguale !== undefined) differenze.push({ prima: uguale, dopo: uguale });
    [i, j] = [finePrima + 1, fineDopo + 1];
  }
  return differenze;
}

/** A stretch of a comparison: what changes with a little of what stands around it, or lines that nobody needs to read again. */
export type Tratto = { readonly piegato: boolean; readonly righe: readonly Differenza[] };

/** How many equal lines are left in sight before and after what changes. */
const CONTESTO = 2;

/** The comparison with its unchanged stretches folded away; a single line is not worth folding. */
export function piegareUguali(differenze: readonly Differenza[]): Tratto[] {
  const cambia = differenze.map(({ prima, dopo }) => prima !== dopo);
  const lontane = differenze.map((_, i) => !cambia.slice(Math.max(0, i - CONTESTO), i + CONTESTO + 1).includes(true));
  const daPiegare = lontane.map((lontana, i) => lontana && (lontane[i - 1] === true || lontane[i + 1] === true));
  const tratti: { piegato: boolean; righe: Differenza[] }[] = [];
  differenze.forEach((riga, i) => {
    const [ultimo, piegato] = [tratti.at(-1), daPiegare[i] === true];
    if (ultimo?.piegato === piegato) ultimo.righe.push(riga);
    else tratti.push({ piegato, righe: [riga] });
  });
  return tratti;
}

/** The places of the lines that both have, in order: as many as can be. */
function comuni(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const colonne = b.length + 1;
  const lunghezze = new Uint16Array((a.length + 1) * colonne);
  const da = (i: number, j: number): number => lunghezze[i * colonne + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lunghezze[i * colonne + j] = a[i] === b[j] ? da(i + 1, j + 1) + 1 : Math.max(da(i + 1, j), da(i, j + 1));
  const posti: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;)
    if (a[i] === b[j]) posti.push([i++, j++]);
    else if (da(i + 1, j) >= da(i, j + 1)) i += 1;
    else j += 1;
  return posti;
}
