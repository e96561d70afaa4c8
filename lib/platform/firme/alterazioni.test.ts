import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, type AutoritaDiProva, type IdentitaDiProva } from '@/lib/testing/firme';
import { CASI, emettiFirmatari, firmaCaso, nomeCaso, type Caso, type Firmatari } from '@/lib/testing/firme-matrice';
import { emettiUnita } from '@/lib/testing/firme-marche';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { ancoraConfigurata } from './ancore';
import type { RichiestaVerifica } from './tipi';
import { verificaFirma } from './verifica';

/** Of each form of the sample, and of each other: as many as keep the whole within 45 seconds of one processor. */
const [PROVE, PROVE_DELLE_ALTRE] = [500, 50];
const LIMITE_MS = 2_000;

/** One in seven of the matrix, another one for each algorithm: every format, one signer or two, with and without timestamp. */
const CAMPIONE = CASI.filter((_, i) => (i + 3 * Math.floor(i / 28)) % 7 === 3);

let ca: AutoritaDiProva;
let tsa: IdentitaDiProva;
let firmatari: Firmatari;
let originale: Uint8Array;
const domani = new Date(Date.now() + 86_400_000);

beforeAll(async () => {
  ca = await creaAutoritaDiProva();
  [tsa, firmatari, originale] = await Promise.all([emettiUnita(ca), emettiFirmatari(ca), pdfDiProva({ flussi: true })]);
});
afterAll(() => ca.chiudi());

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
function danneggia(file: Uint8Array, dado: () => number): Uint8Array {
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

describe('a damaged file never crashes, never takes long, and is never valid', () => {
  for (const [indice, caso] of [...CAMPIONE, ...CASI.filter((altro) => !CAMPIONE.includes(altro))].entries()) {
    const prove = CAMPIONE.includes(caso) ? PROVE : PROVE_DELLE_ALTRE;
    it(`${prove} damages of ${nomeCaso(caso)}`, async () => {
      const buono = await firmaCaso(caso, originale, firmatari, tsa);
      const giudica = (file: Uint8Array) => {
        const richiesta: RichiestaVerifica = { file, originale, ancore: [ancoraConfigurata(ca.certificato)], now: domani };
        return verificaFirma(richiesta);
      };
      expect((await giudica(buono)).esito).toBe('VALIDA');
      const dado = casuale(20_261_121 + indice);
      for (let i = 0; i < prove; i++) {
        const file = danneggia(buono, dado);
        const inizio = performance.now();
        const { esito } = await giudica(file);
        if (performance.now() - inizio >= LIMITE_MS) expect.fail(`damage ${i} took too long`);
        if (esito === 'VALIDA' && !soloSpaziInFondo(caso, buono, file)) expect.fail(`damage ${i} passed`);
      }
    });
  }

  it('is tried most on every format and every algorithm', () => {
    expect(CAMPIONE).toHaveLength(16);
    expect(new Set(CAMPIONE.map(({ formato }) => formato)).size).toBe(7);
    expect(new Set(CAMPIONE.map(({ algoritmo }) => algoritmo)).size).toBe(4);
    expect(new Set(CAMPIONE.map(({ marca, firmatari }) => `${marca} ${firmatari}`)).size).toBe(4);
  });
});
