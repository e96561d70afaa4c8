/** Ways of asking that are not a person's (SA-12, FU-08): they are slowed and reported, never refused on suspicion. */

export type Sospetto = 'RITMO' | 'SEQUENZA';

/** Half a second for each request beyond the agreed pace, up to ten: a person does not notice, a robot gains nothing. */
const PASSO = 500;
const MASSIMA = 10_000;

/** How long the answer waits, in milliseconds. `nelMinuto`: the requests of the last minute, this one included. */
export function attesaPer(nelMinuto: number, richiesteMinuto: number | null): number {
  if (richiesteMinuto === null) return 0;
  return Math.min(MASSIMA, Math.max(0, nelMinuto - richiesteMinuto) * PASSO);
}

/** So many in a row, each after the one before: by chance once in twenty thousand. */
export const RICERCHE_IN_FILA = 8;

type Chiavi = Readonly<Record<string, string>>;

/** Whether the last searches, oldest first, walk through the data bank in order: house numbers, codici fiscali, surnames up or down. */
export function inSequenza(ricerche: readonly Chiavi[]): boolean {
  const ultime = ricerche.slice(-RICERCHE_IN_FILA);
  if (ultime.length < RICERCHE_IN_FILA || new Set(ultime.map(({ tipo }) => tipo)).size > 1) return false;
  const posti = ultime.map(posto);
  const salti = posti.slice(1).map((qui, indice) => confronta(posti[indice] ?? '', qui));
  return salti.every((salto) => salto < 0) || salti.every((salto) => salto > 0);
}

/** What was looked for as one text that sorts as a list would: numbers by their value, whatever their length. */
function posto({ tipo: _, testo: __, ...voci }: Chiavi): string {
  return Object.keys(voci)
    .sort()
    .reverse()
    .map((nome) => (voci[nome] ?? '').toLowerCase().replaceAll(/\d+/g, (cifre) => cifre.padStart(10, '0')))
    .join('\u0000');
}

const confronta = (uno: string, altro: string): number => (uno === altro ? 0 : uno < altro ? -1 : 1);
