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

it('SA-10 counts the acts that wait, and tells those of one minute apart', () => {
  const altra = { ...attesa('y', 'b'), preparataIl: new Date('2026-03-10T09:00:05Z') };
  expect(rifiuto([attesa('x', 'a'), altra], ['x', 'y'], false)).toEqual({
    sostituisce:
      'C’è già una designazione di Ada X da firmare, preparata il 10/03/2026 10:00:00. ' +
      'C’è già una designazione di Ada Y da firmare, preparata il 10/03/2026 10:00:05: ' +
      'scarica quelle, oppure conferma che le sostituisci.',
  });
  expect(rifiuto([attesa('x', 'a')], ['x'], false)).toEqual({
    sostituisce: expect.stringMatching(/10:00: scarica quella, oppure conferma che la sostituisci\.$/) as string,
  });
});

it('SA-10 nothing takes the place of an act whose signature a person is judging of', () => {
  expect(() => assertSostituibili([attesa('x', 'a', true)], ['x'], true)).toThrow(/è in esame/);
});
