import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ancoraConfigurata } from '@/lib/platform/firme/ancore';
import { verificaFirma } from '@/lib/platform/firme/verifica';
import { allestisciMatrice, CASI, firmaCaso, nomeCaso, type Algoritmo, type Caso, type ScenaMatrice } from './firme-matrice';

/** Of each form of the matrix. */
const PROVE = 500;
const LIMITE_MS = 2_000;
/** Each damage has a seed of its own, told when it fails: {@link danneggia} makes it again. */
const PRIMO_SEME = 20_261_121;

/** Mulberry32: the same damage at every run. */
function casuale(seme: number): () => number {
  let stato = seme;
  return () => {
    stato = (stato + 0x6d2b79f5) | 0;
    let t = Math.imul(stato ^ (stato >>> 15), 1 | stato);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Cut somewhere, or with one bit turned. */
function danneggia(file: Uint8Array, seme: number): Uint8Array {
  const dado = casuale(seme);
  const dove = Math.floor(dado() * file.length);
  if (dado() < 0.3) return file.subarray(0, dove);
  const copia = Buffer.from(file);
  copia[dove] = (copia[dove] ?? 0) ^ (1 << Math.floor(dado() * 8));
  return copia;
}

/**
 * The only bytes that may change and leave a good file good: white space at the very end of an envelope written as text, after which
 * there is nothing. Every other byte is signed, or structure, or must have one value only (the zeros that fill the room of a signature).
 */
function soloSpaziInFondo({ formato }: Caso, buono: Uint8Array, danneggiato: Uint8Array): boolean {
  const testo = (byte: Uint8Array): string => Buffer.from(byte).toString('latin1').trimEnd();
  return (formato === 'PEM' || formato === 'base64') && testo(buono) === testo(danneggiato);
}

/** The tests of those forms of the matrix that are signed with these algorithms: in files of their own, so that they run side by side. */
export function descriviAlterazioni(domani: Date, ...algoritmi: readonly Algoritmo[]): void {
  let { ca, tsa, firmatari, originale } = {} as ScenaMatrice;

  beforeAll(async () => {
    ({ ca, tsa, firmatari, originale } = await allestisciMatrice());
  });
  afterAll(() => ca.chiudi());

  describe('a damaged file never crashes, never takes long, and is never valid', () => {
    for (const [indice, caso] of CASI.entries()) {
      if (!algoritmi.includes(caso.algoritmo)) continue;
      it(`${PROVE} damages of ${nomeCaso(caso)}`, async () => {
        const buono = await firmaCaso(caso, originale, firmatari, tsa);
        const base = { originale, ancore: [ancoraConfigurata(ca.certificato)], now: domani };
        expect((await verificaFirma({ ...base, file: buono })).esito).toBe('VALIDA');
        for (let prova = 0; prova < PROVE; prova++) {
          const seme = PRIMO_SEME + indice * PROVE + prova;
          const file = danneggia(buono, seme);
          const inizio = performance.now();
          const { esito, motivi } = await verificaFirma({ ...base, file });
          if (performance.now() - inizio >= LIMITE_MS) expect.fail(`the damage of seed ${seme} took too long`);
          if (motivi.some(({ codice }) => codice === 'VERIFICA_NON_RIUSCITA')) expect.fail(`the damage of seed ${seme} was not foreseen`);
          if (esito === 'VALIDA' && !soloSpaziInFondo(caso, buono, file)) expect.fail(`the damage of seed ${seme} passed`);
        }
      });
    }
  });
}
