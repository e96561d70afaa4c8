import { describe, expect, it } from 'vitest';
import { attesaDa } from './attesa';

describe('an archive that is awaited', () => {
  it('CA-22 CH-06 of every day, until noon in Italy, in summer and in winter, and then must have come that day', () => {
    const giornaliero = (now: string) => attesaDa('GIORNALIERO', new Date(now))?.arrivatoDal.toISOString();
    expect(giornaliero('2026-11-20T10:59:00Z')).toBeUndefined();
    expect(giornaliero('2026-11-20T11:00:00Z')).toBe('2026-11-19T23:00:00.000Z');
    expect(giornaliero('2026-07-20T09:59:00Z')).toBeUndefined();
    expect(giornaliero('2026-07-20T10:00:00Z')).toBe('2026-07-19T22:00:00.000Z');
  });

  it.each([
    ['a Wednesday, since Monday', '2026-11-18', '2026-11-16'],
    ['a Monday, since the Thursday before', '2026-11-16', '2026-11-12'],
    ['a Sunday, since Thursday', '2026-11-15', '2026-11-12'],
    ['after Christmas, since before it', '2026-12-28', '2026-12-23'],
  ])('FU-12 by registry law: on %s', (_, giorno, dal) => {
    const attesa = attesaDa('NORMA', new Date(`${giorno}T13:00:00Z`));
    expect(attesa).toEqual({ arrivatoDal: new Date(`${prima(dal)}T23:00:00Z`), dettoDal: new Date(`${prima(giorno)}T23:00:00Z`) });
    expect(attesaDa('NORMA', new Date(`${giorno}T08:00:00Z`))).toBeNull();
  });
});

const prima = (giorno: string) => new Date(Date.parse(giorno) - 86_400_000).toISOString().slice(0, 10);
