/** Pixels of the picture; the drawing counts in widths, so that one is 1 wide and 1.25 high. */
export const LARGHEZZA = 240;
export const ALTEZZA = 300;

export type Disegno = 'colle' | 'acque';
export type Colore = readonly [number, number, number];

const BIANCO: Colore = [255, 255, 255];
const ORO: Colore = [201, 157, 48];
const BRUNO: Colore = [92, 64, 28];
const AZZURRO: Colore = [36, 92, 160];
const VERDE: Colore = [46, 112, 66];
const ROSSO: Colore = [164, 38, 44];
const ARGENTO: Colore = [232, 236, 240];

const ORLO = 0.024;

/** How far from the axis the shield reaches at that height: straight, then closing to a point. */
function mezzo(y: number): number {
  if (y < 0.32 || y > 1.22) return -1;
  return y < 0.78 ? 0.42 : 0.42 * Math.sqrt(Math.max(0, 1 - ((y - 0.78) / 0.44) ** 2));
}

/** The crown of a comune: a band and five merlons. */
function corona(x: number, y: number): Colore | null {
  const lato = Math.abs(x - 0.5);
  if (y > 0.2 && y < 0.27 && lato < 0.34) return y > 0.225 && y < 0.245 ? BRUNO : ORO;
  const passo = (x - 0.16) / 0.68;
  const merlo = passo >= 0 && passo < 1 && Math.floor(passo * 9) % 2 === 0;
  return merlo && y > 0.1 && y <= 0.2 ? ORO : null;
}

/** A golden sun over three green hills. */
function colle(x: number, y: number): Colore {
  if (Math.hypot(x - 0.5, y - 0.56) < 0.12) return ORO;
  const cime = [
    [0.26, 0.78],
    [0.5, 0.72],
    [0.74, 0.78],
  ] as const;
  if (cime.some(([cx, cy]) => y > cy + 2.6 * (x - cx) ** 2)) return VERDE;
  return ARGENTO;
}

/** A silver tower over silver waves. */
function acque(x: number, y: number): Colore {
  const onda = y - 0.82 - 0.02 * Math.sin(x * 30);
  if (onda > 0) return Math.floor(onda / 0.06) % 2 === 0 ? ARGENTO : AZZURRO;
  const lato = Math.abs(x - 0.5);
  const merli = y > 0.42 && y < 0.5 && lato < 0.15 && Math.floor((lato + 0.025) / 0.05) % 2 === 0;
  const torre = y >= 0.5 && lato < (y < 0.56 ? 0.15 : 0.11);
  const porta = lato < 0.04 && y > 0.68;
  return (merli || torre) && !porta ? ARGENTO : ROSSO;
}

/** The colour at a point. */
export function coloreDi(disegno: Disegno, x: number, y: number): Colore {
  const lato = Math.abs(x - 0.5);
  const dentro = mezzo(y) - lato;
  if (dentro <= 0) return corona(x, y) ?? BIANCO;
  const interno = Math.min(dentro, y - 0.32, mezzo(Math.min(y + ORLO, 1.22)) - lato + ORLO / 2);
  if (interno < ORLO) return BRUNO;
  return disegno === 'colle' ? colle(x, y) : acque(x, y);
}
