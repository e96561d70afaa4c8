import { describe, expect, it } from 'vitest';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { scrivereClausole } from '../catalogo';
import { compilaArticoli } from '../compila';
import { MODELLI } from '../modelli';
import { cita, premesseNormative } from './norme';

describe('norme', () => {
  it('LE-07 cites no repealed rule in an act of today', () => {
    for (const { clausole } of MODELLI) {
      const testo = compilaArticoli(scrivereClausole(clausole), contestoDiProva())
        .flatMap(({ commi }) => commi)
        .join(' ');
      expect(testo).not.toMatch(/art\. 54 del D\.Lgs|artt\. 31|art\. 58 del|documento programmatico/);
    }
    expect(() => cita('codice-privacy-misure-minime', '2026-11-22')).toThrow(RangeError);
    expect(cita('codice-privacy-misure-minime', '2018-09-18')).toContain('196');
    expect(() => cita('codice-privacy', '2018-09-18')).toThrow(RangeError);
  });

  it('LE-07 puts the decree on police data among the premises of law enforcement only', () => {
    const polizia = premesseNormative({ forzeOrdine: true, popolazione: true }, '2026-11-22').filter((norma) => norma.includes('n. 51'));
    expect(polizia).toHaveLength(1);
    expect(premesseNormative({ forzeOrdine: false, popolazione: true }, '2026-11-22').some((norma) => norma.includes('n. 51'))).toBe(false);
  });
});
