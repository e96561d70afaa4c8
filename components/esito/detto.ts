/** What has just been done, in one sentence, and the page on which it is to be read. Without a sentence: the page speaks for itself. */
export interface Detto {
  readonly frase: string | null;
  readonly dove: string;
  /** Tells the same sentence said twice from the sentence that is still there. */
  readonly numero: number;
}

let detto: Detto | null = null;
let letto = false;
let numero = 0;
const lettori = new Set<() => void>();

function diventa(nuovo: Detto | null): void {
  detto = nuovo;
  letto = false;
  for (const avvisa of lettori) avvisa();
}

/** Says it on the page `dove`: at once on this one, or as soon as the other is on screen. */
export function dire(frase: string | null, dove: string): void {
  diventa({ frase, dove: new URL(dove, 'http://qui').pathname, numero: ++numero });
}

/** Before another act, so that what it refuses is not read beside what the one before has done. */
export function tacere(): void {
  if (detto) diventa(null);
}

/** Of the page that is on screen: what is said on one is forgotten on the next. */
export function passare(pagina: string): void {
  if (detto?.dove === pagina) letto = true;
  else if (letto) tacere();
}

export const leggere = (): Detto | null => detto;

export function ascoltare(avvisa: () => void): () => void {
  lettori.add(avvisa);
  return () => lettori.delete(avvisa);
}
