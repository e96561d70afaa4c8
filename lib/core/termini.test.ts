import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addGiorni, addMesi } from './date';
import { fineDiCalendario, isFestivo, isScaduto, pasqua, primoNonFestivo, scadenza, scadenzaConSospensioni } from './termini';

const OGGI = '2026-11-21';
const giorno = fc.integer({ min: 0, max: 5000 }).map((n) => addGiorni('2024-01-01', n));

describe('holidays', () => {
  it('finds Easter', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(pasqua)).toEqual(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25']);
  });

  it('knows Sundays, fixed holidays, Easter Monday; Saturday and the patron saint are working days', () => {
    for (const data of ['2026-11-22', '2026-12-08', '2026-04-06', '2026-08-15', '2027-06-02', '2026-12-26'])
      expect(isFestivo(data)).toBe(true);
    for (const data of ['2026-11-21', '2026-04-07', '2026-11-04', '2026-06-24']) expect(isFestivo(data)).toBe(false);
  });

  it('counts 4 October only since law 151/2025', () => {
    expect([isFestivo('2027-10-04'), isFestivo('2025-10-04'), isFestivo('2024-10-04')]).toEqual([true, false, false]);
  });
});

describe('terms by art. 2963 c.c.', () => {
  it('excludes the first day and clamps the month', () => {
    expect(scadenza('2026-03-02', { giorni: 15 })).toBe('2026-03-17');
    expect(scadenza('2026-08-31', { mesi: 6 })).toBe('2027-03-01'); // 28 February 2027 is a Sunday
    expect(fineDiCalendario('2024-02-29', { anni: 3 })).toBe('2027-02-28');
    expect(scadenza('2026-03-10', { anni: 4 })).toBe('2030-03-11'); // 10 March 2030 is a Sunday
  });

  it('moves past chained holidays', () => {
    expect(scadenza('2026-11-25', { mesi: 1 })).toBe('2026-12-28'); // Christmas, St Stephen's, Sunday
    expect(scadenza('2026-03-06', { giorni: 30 })).toBe('2026-04-07'); // Easter Sunday, Easter Monday
  });

  it('never ends on a holiday, never before the calendar does', () => {
    fc.assert(
      fc.property(giorno, fc.integer({ min: 0, max: 60 }), (inizio, mesi) => {
        const fine = scadenza(inizio, { mesi });
        expect(isFestivo(fine)).toBe(false);
        expect(fine >= addMesi(inizio, mesi)).toBe(true);
        expect(fine).toBe(primoNonFestivo(addMesi(inizio, mesi)));
      }),
    );
  });

  it('is in time on the last day itself', () => {
    expect([isScaduto('2026-11-21', '2026-11-21'), isScaduto('2026-11-21', '2026-11-22')]).toEqual([false, true]);
  });
});

describe('suspension', () => {
  it('LE-13 adds the days in which integrations were awaited', () => {
    expect(scadenza('2026-09-01', { giorni: 30 })).toBe('2026-10-01');
    expect(scadenzaConSospensioni('2026-09-01', { giorni: 30 }, [{ dal: '2026-09-11', al: '2026-09-21' }], OGGI)).toBe('2026-10-12'); // 11 October is a Sunday
  });

  it('LE-13 keeps moving while the suspension is open', () => {
    const aperta = [{ dal: '2026-09-11', al: null }];
    expect(scadenzaConSospensioni('2026-09-01', { giorni: 30 }, aperta, '2026-09-11')).toBe('2026-10-01');
    expect(scadenzaConSospensioni('2026-09-01', { giorni: 30 }, aperta, '2026-09-15')).toBe('2026-10-05');
  });

  it('LE-13 counts overlaps once and ignores what comes before the start or after the end', () => {
    const base = { giorni: 30 };
    const una = scadenzaConSospensioni('2026-09-01', base, [{ dal: '2026-09-10', al: '2026-09-20' }], OGGI);
    expect(
      scadenzaConSospensioni(
        '2026-09-01',
        base,
        [
          { dal: '2026-09-10', al: '2026-09-20' },
          { dal: '2026-09-12', al: '2026-09-18' },
        ],
        OGGI,
      ),
    ).toBe(una);
    expect(scadenzaConSospensioni('2026-09-01', base, [{ dal: '2026-08-01', al: '2026-08-20' }], OGGI)).toBe('2026-10-01');
    expect(scadenzaConSospensioni('2026-09-01', base, [{ dal: '2026-10-05', al: '2026-10-20' }], OGGI)).toBe('2026-10-01');
  });

  it('LE-13 never shortens a term', () => {
    const sospensione = fc.tuple(giorno, fc.integer({ min: 0, max: 90 })).map(([dal, n]) => ({ dal, al: addGiorni(dal, n) }));
    fc.assert(
      fc.property(giorno, fc.array(sospensione, { maxLength: 5 }), (inizio, sospensioni) => {
        expect(scadenzaConSospensioni(inizio, { giorni: 30 }, sospensioni, OGGI) >= scadenza(inizio, { giorni: 30 })).toBe(true);
      }),
    );
  });
});
