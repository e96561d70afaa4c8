/** Chance that can be repeated: the same seed gives the same sequence on every machine (integer arithmetic only). */
export interface Caso {
  /** 0 ≤ x < 1. */
  numero(): number;
  /** Whole, 0 ≤ x < n. */
  intero(n: number): number;
  /** Whole, both ends included. */
  tra(minimo: number, massimo: number): number;
  /** True with that probability. */
  capita(probabilita: number): boolean;
  scegli<T>(valori: readonly T[]): T;
  /** One of the values, by weight. */
  pesato<T>(valori: readonly (readonly [T, number])[]): T;
}

/** Small fast counter (sfc32), seeded from any text. Not for secrets. */
export function creaCaso(seme: string): Caso {
  let h = 1779033703 ^ seme.length;
  for (let i = 0; i < seme.length; i += 1) {
    h = Math.imul(h ^ seme.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  const parola = (): number => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    return (h ^= h >>> 16) >>> 0;
  };
  let [a, b, c, d] = [parola(), parola(), parola(), parola()];
  const numero = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  const intero = (n: number): number => Math.floor(numero() * n);
  const scegli = <T>(valori: readonly T[]): T => {
    const valore = valori[intero(valori.length)];
    if (valore === undefined) throw new RangeError('Nothing to choose from');
    return valore;
  };
  return {
    numero,
    intero,
    scegli,
    tra: (minimo, massimo) => minimo + intero(massimo - minimo + 1),
    capita: (probabilita) => numero() < probabilita,
    pesato: (valori) => {
      let resto = numero() * valori.reduce((somma, [, peso]) => somma + peso, 0);
      for (const [valore, peso] of valori) if ((resto -= peso) < 0) return valore;
      return scegli(valori)[0];
    },
  };
}
