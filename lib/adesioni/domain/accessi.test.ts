import { expect, it } from 'vitest';
import { accessiProposti, dubbiAccessi } from './accessi';

const persone = (quante: number) => Array.from({ length: quante }, () => ({ nome: 'Ada', cognome: 'Prova' }));

it('CH-02 doubts accesses far above the people listed: by more than the form’s rows, or ten times', () => {
  const dubbi = (numeroAccessi: unknown, operatori: unknown, righe = 20) => dubbiAccessi({ numeroAccessi, operatori }, righe);
  expect(dubbi('400', persone(2))).toMatchObject([
    { percorso: 'numeroAccessi', frase: expect.stringContaining('400 accessi per 2 persone') },
  ]);
  expect(dubbi(23, persone(2))).toHaveLength(1);
  expect(dubbi(11, persone(1))).toMatchObject([{ frase: expect.stringContaining('una persona') }]);
  expect(dubbi(22, persone(3))).toEqual([]);
  expect(dubbi('', persone(2))).toEqual([]);
  expect(dubbi(400, [{ nome: '', cognome: '' }])).toEqual([]);
  expect(dubbi(400, undefined)).toEqual([]);
});

it('CH-02 proposes the people listed where what is asked is far more, and otherwise what is asked', () => {
  expect(accessiProposti(400, 2, 20)).toBe(2);
  expect(accessiProposti(5, 2, 20)).toBe(5);
});
