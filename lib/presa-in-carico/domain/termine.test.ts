import { describe, expect, it } from 'vitest';
import { impedimentoAlTermine, isNumeroDiVarco, termineInCarico } from './termine';

const detto = { stato: 'VIGENTE', stipulataIl: '2024-03-20', scadenzaScritta: null, cessataIl: null, rinnovi: 0 } as const;
const regole = { durataAnni: 4, rinnovo: { anni: 4, volte: 1 } };
const conAtto = { durataAnni: 3, rinnovo: null };

describe('the term of what was signed elsewhere', () => {
  it('CA-14 CH-09 runs from the signature of then, not from the load', () => {
    expect(termineInCarico(detto, regole, '2026-03-10')).toEqual({
      ...{ stato: 'VIGENTE', scadenzaIl: '2028-03-20', calcolataIl: '2028-03-20', cessataIl: null },
    });
  });

  it('CA-14 keeps the day that the act says, where it is another, and what the clauses give beside it', () => {
    expect(termineInCarico({ ...detto, scadenzaScritta: '2027-03-20' }, regole, '2026-03-10')).toMatchObject({
      ...{ stato: 'VIGENTE', scadenzaIl: '2027-03-20', calcolataIl: '2028-03-20' },
    });
  });

  it('CA-14 whose days are over is SCADUTA from the day after, whatever the sheet tells; its last day is still in force', () => {
    expect(termineInCarico(detto, regole, '2028-03-20').stato).toBe('VIGENTE');
    expect(termineInCarico(detto, regole, '2028-03-21')).toMatchObject({ stato: 'SCADUTA', cessataIl: '2028-03-21' });
  });

  it('CA-14 a renewal that was signed already follows the first term, for as long as the clause says', () => {
    expect(termineInCarico({ ...detto, rinnovi: 1 }, regole, '2029-03-10')).toMatchObject({
      ...{ stato: 'VIGENTE', scadenzaIl: '2032-03-20', calcolataIl: '2032-03-20' },
    });
  });

  it('CH-09 a renewal that says its own term ends on the day that it says', () => {
    expect(termineInCarico({ ...detto, scadenzaScritta: '2031-12-31', rinnovi: 1 }, conAtto, '2029-03-10')).toMatchObject({
      ...{ stato: 'VIGENTE', scadenzaIl: '2031-12-31', calcolataIl: '2031-12-31' },
    });
  });

  it('CA-14 no day beyond the signing day, the term of the clause and the renewals that were signed', () => {
    const perche = (scadenzaScritta: string | null, rinnovi = 0) => impedimentoAlTermine({ ...detto, scadenzaScritta, rinnovi }, regole);
    expect([perche(null), perche('2027-01-01'), perche('2028-03-20'), perche('2032-03-20', 1)]).toEqual([null, null, null, null]);
    expect(perche('2028-03-21')).toMatch(/^Firmata il 20\/03\/2024, .*dura 4 anni: non oltre il 20\/03\/2028\..*tipo RINNOVO/);
    expect(perche('2124-03-20', 1)).toMatch(/dura 4 anni più 1 rinnovo di 4 anni: non oltre il 20\/03\/2032\. Se l’atto dice altro/);
  });

  it('CH-09 where the renewal says its own term, it is to be written; without one the first term is the limit', () => {
    const perche = (scadenzaScritta: string | null, rinnovi: number) =>
      impedimentoAlTermine({ ...detto, scadenzaScritta, rinnovi }, conAtto);
    expect(perche(null, 1)).toContain('scrivi l’ultimo giorno');
    expect(perche('2031-12-31', 1)).toBeNull();
    expect(perche('2027-03-21', 0)).toContain('non oltre il 20/03/2027');
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
