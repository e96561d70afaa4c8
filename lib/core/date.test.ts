import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as d from './date';

const qualsiasi = fc.integer({ min: -60_000, max: 60_000 }).map((n) => d.addGiorni('2000-01-01', n));

describe('civil dates', () => {
  it('accepts only dates that exist', () => {
    expect(['2026-11-21', '2024-02-29', '1900-02-28'].every(d.isDataIso)).toBe(true);
    expect(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '0000-01-01', '', null, 20261121].some(d.isDataIso)).toBe(
      false,
    );
  });

  it('goes to a column of the database and comes back the same day', () => {
    fc.assert(
      fc.property(qualsiasi, (data) => {
        expect(d.aColonna(data).toISOString()).toBe(`${data}T00:00:00.000Z`);
        expect(d.daColonna(d.aColonna(data))).toBe(data);
      }),
    );
    expect(d.daColonna(null)).toBeNull();
  });

  it('refuses to calculate on what is not a date', () => {
    expect(() => d.addGiorni('2026-02-30', 1)).toThrow(RangeError);
    expect(() => d.componiData(2026, 4, 31)).toThrow(RangeError);
  });

  it('clamps to the month end', () => {
    expect(d.addMesi('2026-01-31', 1)).toBe('2026-02-28');
    expect(d.addMesi('2024-03-31', -1)).toBe('2024-02-29');
    expect(d.addMesi('2026-11-30', 3)).toBe('2027-02-28');
    expect(d.addMesi('2026-01-15', -13)).toBe('2024-12-15');
    expect(d.addAnni('2024-02-29', 1)).toBe('2025-02-28');
    expect(d.addAnni('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('adds and subtracts days consistently, across centuries and years below 100', () => {
    fc.assert(
      fc.property(qualsiasi, fc.integer({ min: -40_000, max: 40_000 }), (data, n) => {
        expect(d.differenzaGiorni(data, d.addGiorni(data, n))).toBe(n);
        expect(Math.sign(d.confronta(d.addGiorni(data, n), data))).toBe(Math.sign(n));
      }),
    );
    expect(d.addGiorni('0099-12-31', 1)).toBe('0100-01-01');
  });

  it('knows the day of the week', () => {
    expect(d.giornoDellaSettimana('2026-11-22')).toBe(0);
    expect(d.giornoDellaSettimana('1969-12-31')).toBe(3);
  });

  it('writes dates as an Italian office does', () => {
    expect(d.formatoItaliano('2026-11-21')).toBe('21/11/2026');
    expect(d.formatoEsteso('2026-11-21')).toBe('21 novembre 2026');
    expect(d.formatoEsteso('2026-05-01')).toBe('1° maggio 2026');
  });

  it('reads typed dates and refuses ambiguous or impossible ones', () => {
    expect(d.leggiData(' 5/7/1980 ')).toBe('1980-07-05');
    expect(d.leggiData('05.07.1980')).toBe('1980-07-05');
    expect(d.leggiData('1980-07-05')).toBe('1980-07-05');
    expect([d.leggiData('31/2/1980'), d.leggiData('5/7/80'), d.leggiData('luglio')]).toEqual([null, null, null]);
  });
});

describe('instants in Europe/Rome', () => {
  it('takes the civil date of Rome, not of Greenwich', () => {
    expect(d.oggi(new Date('2026-07-04T22:30:00Z'))).toBe('2026-07-05');
    expect(d.oggi(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(d.oggi(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });

  it('follows daylight saving time', () => {
    expect(d.istanteItaliano(new Date('2026-03-29T00:59:00Z'))).toBe('29/03/2026 01:59');
    expect(d.istanteItaliano(new Date('2026-03-29T01:00:00Z'))).toBe('29/03/2026 03:00');
    expect(d.istanteItaliano(new Date('2026-11-21T13:05:09Z'), { secondi: true })).toBe('21/11/2026 14:05:09');
    expect(d.oraItaliana(new Date('2026-11-21T23:30:00Z'))).toBe('00:30');
  });

  it('finds the start of a day also when the clock changes that day', () => {
    expect(d.inizioGiornata('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(d.inizioGiornata('2026-03-30').toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(d.inizioGiornata('2026-10-25').toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(d.inizioGiornata('2026-10-26').toISOString()).toBe('2026-10-25T23:00:00.000Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
        const data = d.addGiorni('1990-01-01', n);
        const inizio = d.inizioGiornata(data);
        expect([d.oggi(inizio), d.oraItaliana(inizio), d.oggi(new Date(inizio.getTime() - 1))]).toEqual([
          data,
          '00:00',
          d.addGiorni(data, -1),
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
