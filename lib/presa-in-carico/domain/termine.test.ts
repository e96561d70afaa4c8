import { describe, expect, it } from 'vitest';
import { isNumeroDiVarco, termineInCarico } from './termine';

const detto = { stato: 'VIGENTE', stipulataIl: '2024-03-20', scadenzaScritta: null, cessataIl: null } as const;
const regole = { durataAnni: 4 };

describe('the term of what was signed elsewhere', () => {
  it('CA-14 CH-09 runs from the signature of then, not from the load', () => {
    expect(termineInCarico(detto, regole, '2026-03-10')).toEqual({
      ...{ stato: 'VIGENTE', scadenzaIl: '2028-03-20', calcolataIl: '2028-03-20', cessataIl: null },
    });
  });

  it('CA-14 keeps the day that the act says, where it is another, and what the clauses give beside it', () => {
    expect(termineInCarico({ ...detto, scadenzaScritta: '2032-03-20' }, regole, '2026-03-10')).toMatchObject({
      ...{ stato: 'VIGENTE', scadenzaIl: '2032-03-20', calcolataIl: '2028-03-20' },
    });
  });

  it('CA-14 whose days are over is SCADUTA from the day after, whatever the sheet tells; its last day is still in force', () => {
    expect(termineInCarico(detto, regole, '2028-03-20').stato).toBe('VIGENTE');
    expect(termineInCarico(detto, regole, '2028-03-21')).toMatchObject({ stato: 'SCADUTA', cessataIl: '2028-03-21' });
  });

  it('CH-12 keeps the ending that the sheet tells, and its day', () => {
    expect(termineInCarico({ ...detto, stato: 'RECEDUTA', cessataIl: '2025-01-31' }, regole, '2026-03-10')).toMatchObject({
      ...{ stato: 'RECEDUTA', cessataIl: '2025-01-31', scadenzaIl: '2028-03-20' },
    });
  });

  it('knows the numbers that Varco gives, this year and after', () => {
    expect(['2026/0001', '2027/12345'].map((numero) => isNumeroDiVarco(numero, '2026-03-10'))).toEqual([true, true]);
    expect(['2025/0001', '45/2026', '2026/1', 'Rep. 2026/0001'].map((numero) => isNumeroDiVarco(numero, '2026-03-10'))).toEqual([
      ...[false, false, false, false],
    ]);
  });
});
