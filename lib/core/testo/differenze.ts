/** What became of a line between two texts. */
export type RigaConfrontata = { readonly come: 'UGUALE' | 'AGGIUNTA' | 'TOLTA'; readonly testo: string };

/** Two texts line by line, by the longest run of lines that both have: the lines taken away come before those written in their place. */
export function confrontaRighe(prima: string, dopo: string): RigaConfrontata[] {
  const [a, b] = [prima, dopo].map((testo) => (testo === '' ? [] : testo.split(/\r?\n/))) as [string[], string[]];
  const comuni = lunghezze(a, b);
  const righe: RigaConfrontata[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [una, altra] = [a[i], b[j]];
    if (una !== undefined && una === altra) {
      righe.push({ come: 'UGUALE', testo: una });
      [i, j] = [i + 1, j + 1];
    } else if (una !== undefined && (altra === undefined || comuni(i + 1, j) >= comuni(i, j + 1))) {
      righe.push({ come: 'TOLTA', testo: una });
      i += 1;
    } else {
      righe.push({ come: 'AGGIUNTA', testo: altra ?? '' });
      j += 1;
    }
  }
  return righe;
}

/** How many lines the texts share, in order, from there to the end. */
function lunghezze(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const colonne = b.length + 1;
  const tabella = new Uint16Array((a.length + 1) * colonne);
  const comuniDa = (i: number, j: number): number => tabella[i * colonne + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      tabella[i * colonne + j] = a[i] === b[j] ? comuniDa(i + 1, j + 1) + 1 : Math.max(comuniDa(i + 1, j), comuniDa(i, j + 1));
  return comuniDa;
}
