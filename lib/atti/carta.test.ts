import { describe, expect, it } from 'vitest';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { controllaPdf } from '@/lib/testing/pdf';
import { difettiPdfA1b, variante1b } from '@/lib/testing/pdf-a';
import { ATTI, TIPI_ATTO, type TipoAtto } from './domain/catalogo';
import { componiAtto } from './domain/componi';
import type { Atto } from './domain/definizione';
import { materiaDiEsempio } from './domain/esempio';

const QUANDO = {
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Servizi demografici – Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};
const documento = (tipo: TipoAtto) => componiAtto(ATTI[tipo] as Atto<never>, materiaDiEsempio(tipo, QUANDO) as never);

describe('every kind of act, on paper', () => {
  it.each(TIPI_ATTO)('%s is whole, tagged in reading order, with its fonts, and the same bytes twice', async (tipo) => {
    const [uno, altro] = [await generaPdf(documento(tipo)), await generaPdf(documento(tipo))];
    expect(Buffer.compare(uno, altro)).toBe(0);
    expect(await controllaPdf(uno, documento(tipo))).toEqual([]);
  });

  it('all pass PDFBox preflight in their 1b variant: it knows no other level', async () => {
    const file = Object.fromEntries(
      await Promise.all(TIPI_ATTO.map(async (tipo) => [tipo, variante1b(await generaPdf(documento(tipo)))] as const)),
    );
    expect(difettiPdfA1b(file)).toEqual(Object.fromEntries(TIPI_ATTO.map((tipo) => [tipo, []])));
  });
});
