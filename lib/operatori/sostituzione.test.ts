import { expect, it } from 'vitest';
import { assertSostituibili } from './sostituzione';

const attesa = (operatoreId: string, attoId: string, inEsame = false) => ({
  operatoreId,
  nome: 'Ada',
  cognome: operatoreId.toUpperCase(),
  attoId,
  preparataIl: new Date('2026-03-10T09:00:00Z'),
  inEsame,
});
const rifiuto = (...argomenti: Parameters<typeof assertSostituibili>) => {
  try {
    return assertSostituibili(...argomenti);
  } catch (error) {
    return (error as { campi: object }).campi;
  }
};

it('SA-10 an act takes the place of those that wait, once each, when everybody who waits for them is named again', () => {
  const cumulativo = [attesa('x', 'a'), attesa('y', 'a'), attesa('x', 'b')];
  expect(rifiuto(cumulativo, ['x', 'y', 'z'], true)).toEqual(['a', 'b']);
  expect(rifiuto(cumulativo, ['x'], true)).toEqual({
    operatori: expect.stringContaining('nomina anche Ada Y: se la sostituisci') as string,
  });
  expect(rifiuto(cumulativo, ['x'], false)).toEqual({
    sostituisce: expect.stringContaining('designazione di Ada X e Ada Y da firmare') as string,
  });
  expect(rifiuto([], ['x'], false)).toEqual([]);
  expect(rifiuto([], ['x'], true)).toEqual({ sostituisce: expect.stringContaining('Non c’è più') as string });
});

it('SA-10 nothing takes the place of an act whose signature a person is judging of', () => {
  expect(() => assertSostituibili([attesa('x', 'a', true)], ['x'], true)).toThrow(/è in esame/);
});
