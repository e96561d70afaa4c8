import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, firmaP7m, firmaPades, LUCIA, MARIO, type AutoritaDiProva } from '@/lib/testing/firme';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { verificaFirma } from './verifica';
import { ancoraConfigurata } from './ancore';

const PROVE = Number(process.env.VARCO_ALTERAZIONI ?? 60);
const LIMITE_MS = 2_000;

let ca: AutoritaDiProva;
let originale: Uint8Array;
const buoni = new Map<string, Uint8Array>();
const domani = new Date(Date.now() + 86_400_000);

beforeAll(async () => {
  ca = await creaAutoritaDiProva();
  originale = await pdfDiProva({ flussi: true });
  const [mario, lucia] = [await ca.emetti(MARIO), await ca.emetti(LUCIA, { chiave: 'P-256' })];
  const [pades, p7m] = [await firmaPades(originale, mario), await firmaP7m(originale, mario)];
  buoni
    .set('PAdES', pades)
    .set('PAdES twice', await firmaPades(pades, lucia))
    .set('DER', p7m);
  buoni
    .set('BER', await firmaP7m(originale, lucia, { formato: 'BER' }))
    .set('base64', await firmaP7m(originale, lucia, { formato: 'BASE64' }));
  buoni.set('nested', await firmaP7m(p7m, lucia)).set('over PAdES', await firmaP7m(pades, lucia));
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

function danneggia(file: Uint8Array, dado: () => number): Uint8Array {
  const dove = Math.floor(dado() * file.length);
  if (dado() < 0.3) return file.subarray(0, dove);
  const copia = Buffer.from(file);
  copia[dove] = (copia[dove] ?? 0) ^ (1 << Math.floor(dado() * 8));
  return copia;
}

describe('a damaged file never crashes, never takes long, and is never valid', () => {
  for (const nome of ['PAdES', 'PAdES twice', 'DER', 'BER', 'base64', 'nested', 'over PAdES']) {
    it(`${PROVE} damages of ${nome}`, async () => {
      const buono = buoni.get(nome) ?? new Uint8Array();
      const atteso = await verificaFirma({ file: buono, originale, ancore: [ancoraConfigurata(ca.certificato)], now: domani });
      expect(atteso.esito).toBe('VALIDA');
      const dado = casuale(20_261_121);
      for (let i = 0; i < PROVE; i++) {
        const file = danneggia(buono, dado);
        const inizio = performance.now();
        const esito = await verificaFirma({ file, originale, ancore: [ancoraConfigurata(ca.certificato)], now: domani });
        expect(performance.now() - inizio).toBeLessThan(LIMITE_MS);
        expect(esito.esito, `damage ${i}`).not.toBe('VALIDA');
      }
    });
  }
});
